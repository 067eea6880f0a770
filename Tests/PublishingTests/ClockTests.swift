import Foundation
import Publishing
import Testing

@Suite struct ClockTests {
    @Test func theClockTellsTheTime() {
        let before = Int64(Date().timeIntervalSince1970)
        let now = Clock.now()
        #expect(before - 1 <= now && now <= before + 60)
    }

    @Test func sourceDateEpochStandsInForIt() {
        #expect(Clock.now(environment: ["SOURCE_DATE_EPOCH": "1696636800"]) == 1_696_636_800)
    }

    @Test(arguments: ["", "soon", "1.5", "99999999999999999999"])
    func whatIsNoWholeNumberIsNotHeeded(value: String) {
        #expect(Clock.now(environment: ["SOURCE_DATE_EPOCH": value]) >= Clock.now() - 60)
        #expect(Clock.now(environment: ["SOURCE_DATE_EPOCH": value]) > 1_700_000_000)
    }
}
