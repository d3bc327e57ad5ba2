/**
 * The address of a web site as manifests write it: with https, and without `/` at its end. Throws an error in words for
 * whoever builds the add-in when it is none.
 */
export function siteAddress(given: string): string {
  const text = given.trim();
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain = url !== null && url.search === '' && url.hash === '' && url.username === '';
  if (url?.protocol !== 'https:' || !plain) {
    throw new Error(
      `MONEV_ADDIN_URL berisi "${text}", bukan alamat yang dapat dipakai. Isi dengan alamat lengkap seperti https://monev.contoh.go.id/excel: diawali https://, tanpa ? dan #. (MONEV_ADDIN_URL must be an address that starts with https:// and holds neither ? nor #.)`,
    );
  }
  return url.href.replace(/\/+$/, '');
}
