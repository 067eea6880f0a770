import Testing

@Suite struct PlaceholderCampaign {}
