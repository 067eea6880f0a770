import Testing

@Suite struct PlaceholderSite {}
