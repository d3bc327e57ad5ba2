/**
 * Given and family names that are common in Indonesia and mean nothing else, in lower case, apart by spaces.
 *
 * Compiled for this product from general knowledge of Javanese, Sundanese, Malay, Batak, Minang, Bugis, Balinese, Minahasan,
 * Moluccan, Timorese, Papuan, Arabic and Christian names; no list of others went into it. Public domain (CC0 1.0).
 */
export const namaData = `
aan aang aar abdul abdullah abdurrahman abidin abimanyu abraham acep achmad ade adelia adi adinda aditya adnan adrian afdal
affandi afifah afrizal agnes agung agus agustina agustinus agustin ahmad aida ainun ainur aisyah aji ajeng akbar akhmad alamsyah
albertus aldi alex alexander alfian alfiansyah alfonsus ali alifah alwi alya amalia amanda amelia amiruddin amirudin aminah
aminudin amri ana anang andhika andi andika andre andreas andri andriani anggi anggita anggraini anik anisa anissa anita
anjani annisa antonius anwar ardi ardiansyah ardianto arfan ari arie ariani arianto arif arifin arini aris arman armansyah arum
asep asmara asmawati asnawi astrid astuti asyifa atika aulia awaludin azhar aziz azizah azzahra bachtiar badrun bagas bagus
baharuddin bahri bahrul bambang basri basuki bayu bella benediktus beni benny bernadeta bobby boby budi budianto budiarti budiman
budiono burhan burhanuddin cahyani cahyo cahyono candra carolina catur cecep chandra christina cici cindy clara cucu dadan
dadang dahlia daliman damar damayanti dani danang daniel danu darmawan darmi darsono dartik daryati daryono david dea dede
dedi dedy deni denny deny desi desy destiana deswita devi dewa dhani dhea diana dias didi didik didin dimas dina dinda dini
dion djoko dodi dodik dody dona doni dony dudung dwiyanto dyah eddy edi edo edwin efendi eka eko ela elisa elisabeth ella elsa
ely emilia ena endah endang eni enjang enok erlina erna ernawati erni erwin euis eva evi fadhil fadil fadillah fadli fahmi fahri
fahrul fahrurrozi faisal faizal faizah fandi farah farhan farid farida faridah fatimah fatma fatmawati fauzan fauzi fauziah
febri febriana febrianti febriyanti feby felix fera ferdi ferdinand ferdy feri ferry fikri fina fira firda firmansyah firdaus
fitri fitria fitriani fitriana fitriyah fransiska fransiskus frans galih galuh gani gatot gilang gina ginanjar giri
gunawan gustav hadi hadijah hafiz hafizah hakim halimah hamdan hamid hamidah hamzah hana handayani handoko hanif hanifah
hapsari hardi hari harianto haris hariyanto hariyati harjono harni hartanto hartati hartini hartono haryanto haryati hasan
hasanah hasanuddin hasbi hasibuan hasna hasnah hasyim hendra hendri hendrik hendro heni henny hera herawati heri herlambang
herlina herman hermanto hermawan herni heru herwanto hesti hidayah hidayat hidayati hutagalung ibnu ibrahim ida idris iin ikhsan
ikhwan ilyas imas imelda ina indra indrawati indri indriani ines inka intania ira irawan irawati irfan irma irmawati irwan
irwansyah isa isah ismail ismi isnaini isti istiqomah iswanto ita iwan jajang jaka jamal jamaluddin jamilah jannah januar
jarwo jatmiko jefri jeni jenny jihan joan johan johanes joko jono jordan joshua jubaedah juhari jujun julaeha juli juliana
juliani julianto jumadi juminten junaedi junaidi juwita kamal kamaludin kamila kamsiah karim karina karmila karsini kartono
karyadi kasim kasmin kevin khadijah khairul khairunnisa khalid kholifah khoirul khusnul kiki komang komariah komarudin krisna
kristanti kristiana krisnawati kuncoro kurniawan kurniawati kurniasih kusnadi kusuma kusumawati kuswanto laila lailatul
laras larasati lasmi latif latifah lena leni lenny leonardus lidya lilik lilis lina linda lisa listiani liza lubis lucia
luki lukman lukmanul lulu luluk luqman lusi lusia lutfi lutfiah ludfi maemunah magdalena mahendra mahmud mahmudah maimunah
maisaroh majid malik manik mardiana mardiah margareta maria mariam mariana mariani marlina marni marno marsih marsinah marta
martha martini maryam maryani maryati masitoh maskur masni masruroh mastur matius maulida maya medina meida meilani meri merry
mila milawati mimin mira miranti mirna misbah miskah mita mochamad moh mohamad mohammad muhamad muhammad muh mujiati mukhlis
mukti muladi mulyadi mulyana mulyani mulyati mulyono munawar munir munira murni mursid mursyid murtini muslimah
mustafa mustaqim mustofa nabila nabilah nadia nadila nadya naila najwa nana nanang nandang nani nanik nasir nasrullah
nasution natalia nazwa neneng nengah neni nenden ngatini nia niken nila nining ningrum ningsih nisa nita noviana novi novia
novianti novita nuraini nurani nurasiah nurbaiti nurdiana nurdin nurhaliza nurhasanah nurhayati nurhidayah nuri nuriyah
nurjanah nurkholis nurlaela nurlaila nurlela nurlina nurmala nurmayanti nurrohmah nursiah nurul nurwahid nurwati nuryani
nyoman oki okta oktavia oktaviani olivia ony otong pamungkas panca pandu panji parjo parman parmi paulus petrus poniman
ponirah prabowo pramono prasetya prasetyo pratiwi prayitno prayogo priyono puji pujiastuti purnomo purwanti purwanto purwati
purwadi puspita puspitasari putu qomariah qonita rachman raden rafi rafli rahma rahman rahmawati rahmadi rahmania
rahmi rama ramadhan ramadhani ramdani ramli randi rangga rani raras rasyid ratih ratnasari ratnawati rayhan reni renny
reno resti retno reza rezky rhoma ria riana riani rian ricky rico rida ridho ridwan rifai rifki rifqi rika riki rima rina
rini rinto ririn risa riska riski risma rismawati risna riswanto rita rivaldi riyadi riyanti riyanto rizal rizka rizki rizky
rizqi robert robi robiah roby rochmah rohaeni rohana rohani rohim rohimah rohman rokayah rokhim romadhon romlah roni ronny
rosa rosalina rosdiana rosidah rosita rosmiati rosnani rubiah rudi rudianto rudy rukmana rukmini rumiati rusdi rusli
rusmiati rustam sabrina sadiah safira safitri sahrul said saiful salamah saleh salim salimah salma salmah salman samiun
samsiah samsudin samsul samuel sandi sandra sandy santi santika santoso saputra saputri sarah sariyem sarman sarmini
sarno sartika satriani satrio sawitri septi septian septiana setiawan setiawati setyawan setyo setyowati
sherly shinta sholeh sholihah siregar siti sinaga silvia simanjuntak sinta siska siswanto siswoyo sitorus sobari sofia
sofyan soleh solihin sonia sonny sophia stefanus stevani stella subagyo subandi subur sucipto sudarmi sudarso sudarsono
sudarti sudaryanto sudirman sudrajat sugeng sugianto sugiarti sugiarto sugiman sugiono sugito sugiyanto suharni suharsono
suharti suhartini suhartono suhendar suherman suhendra sujatmiko sujono sukarmi sukarno sukarti sukinah sukirman sukiyem
sulaiman sulastri sulistiawati sulistyo sulistyowati sulis suliyah sulton sumarni sumarno sumarsih sumartini sumiati sumini
sumirah sumiyati sunardi sunarno sunarti sunaryo supadmi suparman suparmi suparno suparti supriadi supriatna supriyadi
supriyanto supriyati surati suratman suratmi surono suryadi suryana suryani suryanto suryati susan susana susanti susanto susi
susilawati susilo susilowati sutarmi sutarno sutini sutisna sutiyem sutomo sutrisno suwandi suwanto suwarni suwarno suwarti
suyadi suyanti suyanto suyati suyatmi suyatno syafii syafitri syahrial syahrul syaiful syakir syamsiah syamsuddin syamsul
syarif syarifah syarifuddin syifa tania tantri tarmizi tarsih tasya tatang tati tatik taufan taufik taufiq tedi tedy teti
theresia thomas titi titik titin toha tohir tomi tommy toni tono tony totok tugiman tuti tutik tukiyem tumini ucok udin
ujang ulfa ulfah umar umi umiyati untung uswatun utari uun vania vera vero veronika vicky victor vina viona vita vivi
wagiman wagini wahid wahyudi wahyuni wahyuningsih wahyono wakhid wanti wardah wardani warsini warsito warsono warti wasis
wati wawan wayan welly wening wendi wibowo wicaksono widayanti widi widia widiastuti widodo widya widyawati wijaya wijayanti
winarni winarno winarsih windi windy wira wirawan wisnu wiwik wiwin wiyono wulandari yahya yani yanti yanto yanuar yasin
yati yayan yayat yayuk yeni yenny yesi yoga yogi yohana yohanes yolanda yono yopi yosef yoseph yudha yudi yudistira yuli
yulia yuliana yuliani yulianti yulianto yuliati yulius yulita yuni yuniar yuniarti yunita yunus yusnita yusril yusuf yuyun
zaenab zaenal zahra zahrotun zaid zainab zainal zainuddin zaini zakaria zakiah zaky zidan zubaidah zuhri zulfa zulfikar
zulham zulkarnain zulkifli zuraida
adelina banunaek baso besse bria daeng daulay dominikus elisabet emanuel fransisca ginting gregorius gultom gusti harahap hutapea
ignasius kadek katarina kaunang ketut klau klemens kogoya kornelia kristina latuconsina leatemia lestaluhu luh lukas lumentut
mandacan mandagi manafe manurung marpaung marselinus matulessy melkianus mokodompit monika murib nababan nahak nainggolan
napitupulu nengah ngurah nubatonis oktovianus pangemanan panjaitan pardede pasaribu pattiasina pattinama paulina rumagit rumbiak
runtuwene sahetapy saragih sembiring seran sihombing sihotang silalahi simbolon situmorang stefania suarti sukerti tabuni
tambunan taolin tarigan telenggen tenri teuku tomasoa tuhuteru veronica wanimbo wenda wowor yakobus yeremias yohanis yulianus
yustina`;
