import Testing

@Suite struct PlaceholderArchitecture {}
