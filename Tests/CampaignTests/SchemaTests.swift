import Campaign
import Testing

/// The loaders read every declared key, by its type, its default and its bounds.
@Suite struct SchemaTests {
    @Test(arguments: DeclaredKey.all) func `an example of every key loads and reaches the campaign`(key: DeclaredKey)
        throws
    {
        let with = key.content(key.exampleYAML)
        #expect(with.faults() == [])
        #expect(key.told(with) != key.told(key.content(nil)))
    }

    @Test(arguments: DeclaredKey.all.filter { $0.field.defaultValue != nil })
    func `a default says what an absent key says`(key: DeclaredKey) throws {
        let stated = key.content(" \(try #require(key.field.defaultValue))")
        #expect(stated.faults() == [])
        #expect(key.told(stated) == key.told(key.content(nil)))
    }

    @Test(arguments: DeclaredKey.all) func `only a required key is missed`(key: DeclaredKey) {
        let missing = ["C103", "C501"]
        let isMissed = key.content(nil, beside: false).faults().contains { missing.contains(String($0.prefix(4))) }
        #expect(isMissed == key.isMissed)
    }

    @Test(arguments: DeclaredKey.all) func `a value of another type is told`(key: DeclaredKey) {
        for wrong in key.wrongValues {
            let codes = key.content(" \(wrong.yaml)").faults().map { String($0.prefix(4)) }
            #expect(codes.contains(wrong.code), "\(wrong.yaml)")
        }
        for right in key.rightValues { #expect(key.content(" \(right)").faults() == [], "\(right)") }
    }
}
