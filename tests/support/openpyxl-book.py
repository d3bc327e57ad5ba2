"""Writes a workbook with every kind of cell to the path that is the first argument; a second one counts from 1904."""

import sys
from datetime import date, datetime, time

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.utils.datetime import CALENDAR_MAC_1904

book = Workbook()
if len(sys.argv) > 2:
    book.epoch = CALENDAR_MAC_1904
book.properties.creator = "Petugas A"

sheet = book.active
sheet.title = "T01 Kasus"
sheet.append(["id", "tanggal", "jam", "bagian", "nik", "ya", "galat", "jumlah", "catatan"])
sheet.append(
    [
        "007",
        date(2024, 7, 31),
        time(18, 0),
        0.25,
        "3201234567890123",
        True,
        "#N/A",
        "=SUM(D2:D3)",
        "dua\nbaris & <tanda> \u201cé\u201d 😀",
    ]
)
sheet.append([" tepi ", datetime(2024, 8, 1, 12, 0), None, 1.5, None, False])
for row in (2, 3):
    sheet.cell(row, 2).number_format = "dd/mm/yyyy"
    sheet.cell(row, 4).number_format = "0.0%"
    sheet.cell(row, 5).number_format = "@"
sheet["A1"].comment = Comment("Tulis nomor\nberkas", "Petugas A")
sheet["K9"].comment = Comment("jauh", "Petugas A")
sheet.merge_cells("F5:G6")
sheet.row_dimensions[3].hidden = True
sheet.column_dimensions["D"].hidden = True
for row in range(4, 200):
    sheet.cell(row, 2).number_format = "dd/mm/yyyy"

codes = book.create_sheet("Kode 'X' & Y")
codes.sheet_state = "hidden"
codes["C4"] = 1
book.save(sys.argv[1])
