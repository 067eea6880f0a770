/// `Content/2023/outline.md` as it is to be read out, read over line by line.
enum OutlineOf2023 {
    static let duration = "khoảng 9 phút"
    static let readAloud = """
        """
}
