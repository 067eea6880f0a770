import Diagnostics
import Testing

@Suite struct MapPositionTests {
    @Test func longitudeBeforeLatitudeIsToldWithTheTwoChanged() {
        let sample = RuleSample.activity("map: [106.68, 10.78]")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/activities/hoi-sach.md:3:7: lỗi[C719]: “map” ghi kinh độ trước vĩ độ
                  |
                3 | map: [106.68, 10.78]
                  |       ^^^^^^^^^^^^^
                  = gợi ý: đổi chỗ hai số: [10.78, 106.68]

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/activities/hoi-sach.md:3:7: error[C719]: `map` has the longitude before the latitude
                  |
                3 | map: [106.68, 10.78]
                  |       ^^^^^^^^^^^^^
                  = help: let them change places: [10.78, 106.68]

                """)
    }

    @Test func aPlaceAbroadIsANote() {
        let sample = RuleSample.activity("map: [48.85, 2.35]")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/activities/hoi-sach.md:3:6: lưu ý[C720]: vị trí trên bản đồ nằm ngoài Việt Nam
                  |
                3 | map: [48.85, 2.35]
                  |      ^^^^^^^^^^^^^
                  = gợi ý: chép lại vĩ độ, kinh độ từ bản đồ; ở Việt Nam vĩ độ từ 6 đến 24, kinh độ từ 102 đến 118

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/activities/hoi-sach.md:3:6: note[C720]: the position on the map lies outside Viet Nam
                  |
                3 | map: [48.85, 2.35]
                  |      ^^^^^^^^^^^^^
                  = help: copy latitude and longitude from the map again; in Viet Nam they are 6 to 24 and 102 to 118

                """)
    }

    @Test(arguments: [
        (RuleSample.activity("map: [106.68, 50.2]"), ["C505 [106.68, 50.2]"]),
        (RuleSample.activity("map: [0, 0]"), ["C720 [0, 0]"]),
    ])
    func onlyWhatIsInVietNamWhenChangedIsCalledSwapped(_ sample: RuleSample, marks: [String]) {
        #expect(sample.marks == marks)
    }

    @Test(arguments: [
        RuleSample.activity("map: [10.7808, 106.6869]"),
        .activity("map: [23.36, 105.32]"),
        .activity("map: [8.65, 111.92]"),
        .activity("map: [16.83, 112.33]"),
    ])
    func placesInVietNamAreLeftAlone(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
