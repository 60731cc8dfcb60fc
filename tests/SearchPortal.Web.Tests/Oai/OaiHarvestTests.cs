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

    [Fact]
    public async Task A_harvester_that_others_wrote_takes_every_record_in_every_format()
    {
        await using var site = new TemporarySite();
        site.Build(250);
        await using var application = PortalApplication.Create(["--content", site.ContentPath, "--index", site.IndexPath, "--urls", "http://127.0.0.1:0"]);
        await application.StartAsync(TestContext.Current.CancellationToken);

        string said = await ReferenceProgram.RunAsync("/usr/bin/perl", ["-e", Harvest, $"{application.Urls.First()}/oai"]);

        Assert.Equal("persistent; oai_dc 250 of 250; mods 250 of 250; sets told", said.Trim());
    }

    // HTTP::OAI, with which EPrints harvests: records that have metadata, each once, of all that came.
    private const string Harvest = """
        use HTTP::OAI;
        my $harvester = HTTP::OAI::Harvester->new(baseURL => $ARGV[0]);
        my $site = $harvester->Identify;
        die $site->message if $site->is_error;
        print $site->deletedRecord;
        for my $prefix ("oai_dc", "mods") {
            my (%seen, $all);
            my $list = $harvester->ListRecords(metadataPrefix => $prefix, onRecord => sub { my $record = shift; $all++; $seen{$record->identifier} = 1 if $record->metadata; });
            die $list->message if $list->is_error;
            print "; $prefix ", scalar(keys %seen), " of $all";
        }
        my $sets = $harvester->ListSets;
        print "; sets told" if $sets->next;
        """;

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
