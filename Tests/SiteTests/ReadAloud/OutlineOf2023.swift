/// The expected reading of `Content/2023/outline.md`, checked line by line. Update this file when the outline changes.
enum OutlineOf2023 {
    static let duration = "khoảng 10 phút"
    static let readAloud = """
        Đề cương thông tin tuyên truyền về Tuần lễ hưởng ứng học tập suốt đời năm hai nghìn không trăm hai mươi ba
        Phụ lục hai

        Chủ trương của Đảng

        Trong quan điểm của Đảng, học tập suốt đời và xây dựng xã hội học tập là một nội dung nhất quán, xuyên suốt.

        Đại hội mười ba của Đảng nêu yêu cầu “Tạo đột phá trong đổi mới căn bản, toàn diện giáo dục và đào tạo, phát triển nguồn nhân lực chất lượng cao, thu hút và trọng dụng nhân tài”.
        Đại hội cũng xác định “Tiếp tục đổi mới đồng bộ mục tiêu, nội dung, chương trình, phương thức, phương pháp giáo dục và đào tạo theo hướng hiện đại, hội nhập quốc tế, phát triển con người toàn diện, đáp ứng những yêu cầu mới của phát triển kinh tế - xã hội, khoa học và công nghệ, thích ứng với Cuộc cách mạng công nghiệp lần thứ tư”, và “Thúc đẩy xây dựng xã hội học tập, học tập suốt đời”.

        Chiến lược phát triển kinh tế - xã hội mười năm hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm ba mươi đặt việc phát triển nguồn nhân lực, giáo dục và đào tạo trong bối cảnh Cuộc cách mạng công nghiệp lần thứ tư và hội nhập quốc tế.
        Chiến lược yêu cầu “Chú trọng đào tạo lại, đào tạo thường xuyên lực lượng lao động.
        Hình thành đội ngũ lao động lành nghề, góp phần nâng cao năng lực cạnh tranh quốc gia, gắn kết chặt chẽ giữa đào tạo và sử dụng lao động”; yêu cầu “Tạo chuyển biến căn bản, mạnh mẽ về chất lượng, hiệu quả giáo dục, đào tạo”.
        Cùng với đó là nhiệm vụ xây dựng hệ thống giáo dục mở, học tập suốt đời, xây dựng xã hội học tập và đào tạo theo nhu cầu của thị trường lao động.

        Vì sao phải học suốt đời

        Các quốc gia coi học tập suốt đời là đích đến của phát triển giáo dục.
        Con người được học suốt đời thì nguồn nhân lực mạnh hơn, xã hội gắn bó hơn, đất nước giữ được vị thế và sức cạnh tranh trong khu vực cũng như trên toàn cầu.

        Trong thời đại công nghệ số, kho tri thức của nhân loại không chỉ ở trong sách vở và thư viện mà còn ở trên Internet; việc truyền dạy cũng không chỉ trông vào người thầy trên bục giảng.
        Người học đứng ở vị trí trung tâm, có trong tay các công cụ truyền thông đa phương tiện, có thể tìm đến tri thức mọi lúc, mọi nơi, từ nhiều nguồn mà ít tốn kém.
        Trên không gian số, mọi người dễ dàng chia sẻ với nhau những hiểu biết phong phú bằng nhiều hình thức.
        Tri thức vì thế không còn là của riêng nhà khoa học, nhà giáo mà đã đến với đông đảo công chúng; đây là nguồn hỗ trợ mạnh mẽ cho việc xây dựng cộng đồng học tập qua mạng và xã hội học tập.

        Chỉ đạo của Thủ tướng Chính phủ

        Ngày hai mươi lăm tháng năm năm hai nghìn không trăm hai mươi mốt, Thủ tướng Chính phủ ban hành Chỉ thị số mười bốn, Xê Tê, Tê Tê Giê về đẩy mạnh công tác khuyến học, khuyến tài, xây dựng xã hội học tập giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm ba mươi.
        Tiếp đó là Quyết định số một nghìn ba trăm bảy mươi ba, Quy Đê, Tê Tê Giê ngày ba mươi tháng bảy năm hai nghìn không trăm hai mươi mốt của Thủ tướng Chính phủ phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm ba mươi”.
        Hai văn bản cùng hướng tới việc mọi công dân nắm bắt mọi cơ hội học tập để trở thành công dân số, công dân học tập toàn cầu.
        Theo hướng đó, Tuần lễ hưởng ứng học tập suốt đời năm nay tiếp tục đưa phong trào học tập lan rộng trong các tầng lớp Nhân dân, giúp người dân thấy rõ tự học trong kỷ nguyên số quan trọng thế nào đối với việc học suốt đời.

        Thông điệp của chủ đề

        Với chủ đề “Xây dựng năng lực tự học trong kỷ nguyên số”, Tuần lễ năm nay muốn nói với mọi người rằng tự học trong kỷ nguyên số đem lại nhiều giá trị và nhiều cơ hội.
        Đó là cơ hội để thay đổi, để đến với tri thức của nhân loại, để học thường xuyên và học suốt đời ở bất cứ đâu, vào bất cứ lúc nào, với không gian, thời gian, phương pháp và hình thức học rộng mở hơn.

        Từ thông điệp ấy có thể thấy năng lực tự học góp phần thật sự vào việc tạo nên một xã hội học tập mang hơi thở thời đại, khi công nghệ số tác động mạnh đến mọi mặt đời sống.
        Xã hội học tập hiện ra qua nhiều cách học linh hoạt: học theo lớp, học trong trường chính quy, học ngoài nhà trường, học qua mạng, học từ xa, học từ đồng nghiệp, học trên Internet, học bằng các công cụ truyền thông đa phương tiện.
        Để thích ứng và tận dụng cơ hội mà công nghệ số đem lại, mỗi người hãy tạo cho mình thói quen luôn tự học, học một cách thông minh, đưa thành tựu của công nghệ thông tin vào việc học nhiều nhất có thể.

        Thành phố của chúng ta

        Hiện nay Thành phố tổ chức tốt và không ngừng nâng cao chất lượng đào tạo công nghệ số, từ các trường chính quy đến hệ thống giáo dục thường xuyên, phủ khắp ba trăm mười hai phường, xã, thị trấn.
        Nhờ vậy, người dân có điều kiện học tập và học suốt đời để nâng cao nhận thức, phát triển kỹ năng, tay nghề.
        Việc học của người dân góp phần làm thay đổi chất lượng nguồn nhân lực của đất nước, giữ vững an ninh, chính trị, trật tự an toàn xã hội, nâng cao chất lượng và giá trị cuộc sống của Nhân dân.

        """
}
