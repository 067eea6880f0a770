/// A small generator (SplitMix64): the same seed gives the same values on every machine.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    /// Seeds side by side give numbers that have nothing in common: the state is the seed mixed once.
    init(_ seed: UInt64) {
        state = seed
        state = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
    mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }
}
