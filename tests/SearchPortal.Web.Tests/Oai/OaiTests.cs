using System.Xml.Linq;

namespace SearchPortal.Web.Tests.Oai;

public class OaiTests(Portal portal)
{
    private static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";

    [Theory]
    [InlineData("", "badVerb")]
    [InlineData("verb=Steal", "badVerb")]
    [InlineData("verb=Identify&verb=Identify", "badVerb")]
    [InlineData("verb=Identify&set=venue", "badArgument")]
    [InlineData("verb=ListRecords", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2020-01-01&until=2020-01-01T00:00:00Z", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2021-01-01&until=2020-01-01", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=soon", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=m%20a%2Frc", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=a%20b", "badArgument")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=no%20uri%7B", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=marc", "cannotDisseminateFormat")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&until=1999-01-01", "noRecordsMatch")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=venue:none", "noRecordsMatch")]
    [InlineData("verb=ListRecords&resumptionToken=x", "badResumptionToken")]
    [InlineData("verb=ListSets&resumptionToken=x", "badResumptionToken")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:none", "idDoesNotExist")]
    [InlineData("verb=GetRecord&metadataPrefix=marc&identifier=oai:localhost:deepcache", "cannotDisseminateFormat")]
    [InlineData("verb=ListMetadataFormats&identifier=none", "idDoesNotExist")]
    public async Task A_wrong_request_is_told_its_fault(string query, string code)
    {
        var answer = await AskAsync(query);
        Assert.Equal(code, answer.Element(Oai + "error")?.Attribute("code")?.Value);
        Assert.Equal(code is "badVerb" or "badArgument", answer.Element(Oai + "request")!.Attributes().All(attribute => attribute.IsNamespaceDeclaration));
    }

    [Fact]
    public async Task The_repository_identifies_itself_in_the_order_of_the_schema()
    {
        var answer = await AskAsync("verb=Identify");
        Assert.Equal(["responseDate", "request", "Identify"], answer.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(
            ["repositoryName", "baseURL", "protocolVersion", "adminEmail", "earliestDatestamp", "deletedRecord", "granularity"],
            answer.Element(Oai + "Identify")!.Elements().Select(element => element.Name.LocalName));
    }

    [Theory]
    [InlineData("oai_dc")]
    [InlineData("mods")]
    public async Task All_papers_are_harvested_and_withdrawn_ones_are_deleted(string prefix)
    {
        var records = (await AskAsync($"verb=ListRecords&metadataPrefix={prefix}")).Descendants(Oai + "record").ToList();
        Assert.Equal(51, records.Count);
        var deleted = Assert.Single(records, record => record.Element(Oai + "header")!.Attribute("status")?.Value == "deleted");
        Assert.Equal("oai:localhost:gone", deleted.Descendants(Oai + "identifier").Single().Value);
        Assert.Null(deleted.Element(Oai + "metadata"));
        XName schema = XName.Get("schemaLocation", "http://www.w3.org/2001/XMLSchema-instance");
        Assert.All(records.Where(record => record != deleted), record => Assert.NotNull(record.Element(Oai + "metadata")!.Elements().Single().Attribute(schema)));
    }

    [Fact]
    public async Task A_set_has_its_papers_only()
    {
        var headers = (await AskAsync("verb=ListIdentifiers&metadataPrefix=oai_dc&set=year:2024")).Descendants(Oai + "header").ToList();
        Assert.NotEmpty(headers);
        Assert.All(headers, header => Assert.Contains("year:2024", header.Elements(Oai + "setSpec").Select(set => set.Value)));
        var sets = (await AskAsync("verb=ListSets")).Descendants(Oai + "setSpec").Select(set => set.Value).ToList();
        Assert.Contains("venue:cvpr", sets);
        Assert.All(sets, set => Assert.Contains(set.Split(':')[0], sets));
    }

    [Fact]
    public async Task A_form_asks_as_an_address_does()
    {
        using var form = new FormUrlEncodedContent([new("verb", "GetRecord"), new("metadataPrefix", "oai_dc"), new("identifier", "oai:localhost:deepcache")]);
        var answer = await portal.Visitor.PostAsync("/oai", form, TestContext.Current.CancellationToken);
        Assert.Contains("DeepCache", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<XElement> AskAsync(string query) =>
        XElement.Parse(await portal.Visitor.GetStringAsync($"/oai?{query}", TestContext.Current.CancellationToken));
}
