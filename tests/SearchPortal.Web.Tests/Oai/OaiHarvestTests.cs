using System.Xml.Linq;

namespace SearchPortal.Web.Tests.Oai;

public class OaiHarvestTests
{
    private static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";

    [Fact]
    public async Task A_harvest_over_pages_has_every_key_once_and_later_names_what_is_gone()
    {
        await using var site = new TemporarySite();
        site.Build(450);
        var before = await HarvestAsync(site);
        Assert.Equal(450, before.Count);
        site.Build(449);
        var after = await HarvestAsync(site);
        Assert.Equal(450, after.Count);
        string gone = Assert.Single(after, pair => pair.Value.Attribute("status")?.Value == "deleted").Key;
        Assert.EndsWith(":p450", gone, StringComparison.Ordinal);
        Assert.All(before.Where(pair => pair.Key != gone), pair => Assert.Equal(pair.Value.ToString(), after[pair.Key].ToString()));
    }

    private static async Task<Dictionary<string, XElement>> HarvestAsync(TemporarySite site)
    {
        var (application, visitor) = await site.StartAsync();
        var found = new Dictionary<string, XElement>(StringComparer.Ordinal);
        string? next = "metadataPrefix=oai_dc";
        while (next is not null)
        {
            var answer = XElement.Parse(await visitor.GetStringAsync($"/oai?verb=ListIdentifiers&{next}", TestContext.Current.CancellationToken));
            foreach (var header in answer.Descendants(Oai + "header")) found.Add(header.Element(Oai + "identifier")!.Value, header);
            string? token = answer.Descendants(Oai + "resumptionToken").SingleOrDefault()?.Value;
            next = string.IsNullOrEmpty(token) ? null : $"resumptionToken={token}";
        }
        visitor.Dispose();
        await application.StopAsync(TestContext.Current.CancellationToken);
        return found;
    }
}
