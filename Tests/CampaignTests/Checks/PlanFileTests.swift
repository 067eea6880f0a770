import Diagnostics
import Testing

@Suite struct PlanFileTests {
    @Test func aSpreadsheetIsNoDocument() {
        let sample = RuleSample(["2023/plan.md": "---\ntitle: Kế hoạch\nfile: media/ke-hoach.xlsx\n---\nChữ.\n"])
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/plan.md:3:7: cảnh báo[C721]: “media/ke-hoach.xlsx” không phải tệp văn bản (PDF, DOC, DOCX, ODT)
                  |
                3 | file: media/ke-hoach.xlsx
                  |       ^^^^^^^^^^^^^^^^^^^
                  = gợi ý: lưu văn bản đã ban hành thành PDF trong media/ rồi trỏ tới đó; ảnh chụp thì ghép thành một PDF

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/plan.md:3:7: warning[C721]: `media/ke-hoach.xlsx` is no document (PDF, DOC, DOCX, ODT)
                  |
                3 | file: media/ke-hoach.xlsx
                  |       ^^^^^^^^^^^^^^^^^^^
                  = help: save the issued document as a PDF in media/ and point to it; join scans into one PDF

                """)
    }

    @Test(arguments: [
        (
            RuleSample(["2023/plan.md": "---\ntitle: Kế hoạch\nfile: media/ke-hoach.pdf.jpg\n---\nChữ.\n"]),
            ["C721 media/ke-hoach.pdf.jpg"]
        ),
        (
            RuleSample(["2023/plan.md": "---\ntitle: Kế hoạch\nfile: media/ke-hoach\n---\nChữ.\n"]),
            ["C721 media/ke-hoach"]
        ),
    ])
    func onlyTheLastEndingCounts(_ sample: RuleSample, marks: [String]) {
        #expect(sample.marks == marks)
    }

    @Test(arguments: [
        RuleSample(["2023/plan.md": "---\ntitle: Kế hoạch\nfile: media/ke-hoach.pdf\n---\nChữ.\n"]),
        RuleSample(["2023/plan.md": "---\ntitle: Kế hoạch\nfile: media/Kế hoạch.PDF\n---\nChữ.\n"]),
        RuleSample(["2023/plan.md": "---\ntitle: Kế hoạch\nfile: media/ke-hoach.docx\n---\nChữ.\n"]),
        RuleSample(["2023/plan.md": "---\ntitle: Kế hoạch\nfile: media/ke-hoach.doc\n---\nChữ.\n"]),
        RuleSample(["2023/plan.md": "---\ntitle: Kế hoạch\nfile: media/ke-hoach.odt\n---\nChữ.\n"]),
    ])
    func documentsAreLeftAlone(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
