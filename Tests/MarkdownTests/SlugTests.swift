import Markdown
import Testing

@Suite struct SlugTests {
    @Test func foldsVietnamese() {
        #expect(Slug(folding: "Đề cương TUYÊN TRUYỀN, năm 2023")?.rawValue == "de-cuong-tuyen-truyen-nam-2023")
    }
}
