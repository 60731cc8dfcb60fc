using SearchPortal.Publications;
using SearchPortal.Tests.Import.Csl;

namespace SearchPortal.Tests.Import.OpenAlex;

public sealed class OpenAlexWorkTests
{
    [Theory]
    [InlineData("""{"a": [2147483647]}""")]
    [InlineData("""{"a": [-1]}""")]
    [InlineData("""{"a": [99999999999]}""")]
    [InlineData("""{"a": ["x"]}""")]
    public void An_abstract_with_absurd_places_is_left_out_and_reported(string index)
    {
        var sample = Read($"\"abstract_inverted_index\": {index}");
        Assert.Equal("", sample.Only.Abstract);
        Assert.Contains("places", Assert.Single(sample.Errors).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"type\": \"article\", \"type_crossref\": \"proceedings-article\"", PublicationType.ConferencePaper)]
    [InlineData("\"type\": \"article\", \"primary_location\": {\"source\": {\"display_name\": \"arXiv\", \"type\": \"repository\"}}", PublicationType.Preprint)]
    [InlineData("\"type\": \"dissertation\"", PublicationType.Thesis)]
    [InlineData("\"type\": \"paratext\"", PublicationType.Document)]
    public void Types_are_those_of_the_portal(string fields, PublicationType type) => Assert.Equal(type, Read(fields).Only.Type);

    [Fact]
    public void Retracted_works_say_so() => Assert.Equal(PublicationStatus.Retracted, Read("\"is_retracted\": true").Only.Status);

    [Fact]
    public void Identifiers_are_taken_out_of_addresses()
    {
        var work = Read("\"ids\": {\"pmid\": \"https://pubmed.ncbi.nlm.nih.gov/29456894\", \"pmcid\": \"https://www.ncbi.nlm.nih.gov/pmc/articles/5815332\"}, \"locations\": [{\"landing_page_url\": \"http://arxiv.org/abs/2312.00858v2\"}]").Only;
        Assert.Equal(("29456894", "PMC5815332", "2312.00858", "W1"), (work.Identifiers.Pmid, work.Identifiers.Pmcid, work.Identifiers.Arxiv, work.Key));
    }

    private static FormatSample Read(string fields) =>
        CslPublicationTests.Read($$$"""{"results": [{"id": "https://openalex.org/W1", "title": "A", "authorships": [{"author": {"display_name": "Ann Smith"}}], {{{fields}}}}]}""");
}
