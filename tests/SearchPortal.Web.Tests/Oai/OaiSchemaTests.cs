using System.Xml.Linq;

namespace SearchPortal.Web.Tests.Oai;

/// <summary>Answers are held to the protocol's schemas by xmllint.</summary>
public sealed class OaiSchemaTests(Library library, Portal portal)
{
    private static readonly XName Mods = XName.Get("mods", "http://www.loc.gov/mods/v3");

    [Theory]
    [InlineData("verb=Identify")]
    [InlineData("verb=ListMetadataFormats")]
    [InlineData("verb=ListMetadataFormats&identifier=oai:localhost:deepcache")]
    [InlineData("verb=ListSets")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=mods&set=venue:cvpr&from=2001-01-01&until=2999-12-31T00:00:00Z")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc")]
    [InlineData("verb=ListRecords&metadataPrefix=mods")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2001-01-01&until=2999-12-31")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:deepcache")]
    [InlineData("verb=GetRecord&metadataPrefix=mods&identifier=oai:localhost:gone")]
    [InlineData("")]
    [InlineData("verb=%3Cx%3E&verb=y")]
    [InlineData("verb=Identify&stranger=%22%26")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=soon&set=a+b")]
    [InlineData("verb=ListRecords&metadataPrefix=m%20a%2Frc")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=a%20b%3A%3A")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&until=1999-01-01")]
    [InlineData("verb=ListRecords&resumptionToken=%E9%A9%AC%20%22%3Cx")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=not%20an%3Airi%20%7B%25%7D%5B%3C")]
    public async Task Every_answer_has_the_form_of_the_protocol(string query) =>
        await SchemaReader.IsValidAsync(await portal.Visitor.GetStringAsync($"/oai?{query}", TestContext.Current.CancellationToken), "harvest.xsd");

    [Theory]
    [InlineData("oai_dc")]
    [InlineData("mods")]
    public async Task Papers_of_every_kind_and_with_hostile_texts_have_it_too(string prefix)
    {
        string answer = await library.Visitor.GetStringAsync($"/oai?verb=ListRecords&metadataPrefix={prefix}", TestContext.Current.CancellationToken);

        await SchemaReader.IsValidAsync(answer, "harvest.xsd");
        foreach (var record in XElement.Parse(answer).Descendants(Mods))
        {
            record.SetAttributeValue(XName.Get("schemaLocation", "http://www.w3.org/2001/XMLSchema-instance"), null);
            await SchemaReader.IsModsAsync(record.ToString());
        }
    }
}
