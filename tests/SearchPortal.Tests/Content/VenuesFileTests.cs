using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Content;

public sealed class VenuesFileTests
{
    private readonly List<ContentProblem> _problems = [];

    [Fact]
    public void A_list_of_venues_is_read_in_order()
    {
        var venues = Read("""
            - key: cvpr
              short: CVPR
              long: Conference on Computer Vision and Pattern Recognition
              aliases: [Computer Vision and Pattern Recognition, Proc. CVPR]
              kind: conference
              issn: 1063-6919
              link: https://openaccess.thecvf.com/
              description: |
                A *large* one.

                Yearly.
            - short: NeurIPS
            """);

        Assert.Empty(_problems);
        Assert.Equal(["cvpr", "neurips"], venues.Select(venue => venue.Key));
        Assert.Equal(("CVPR", VenueKind.Conference, "1063-6919", "https://openaccess.thecvf.com/"), (venues[0].ShortName, venues[0].Kind, venues[0].Issn, venues[0].Url));
        Assert.Equal(["Computer Vision and Pattern Recognition", "Proc. CVPR"], venues[0].Aliases);
        Assert.Equal("A *large* one.\n\nYearly.", venues[0].Description);
        Assert.Equal("NeurIPS", venues[1].LongName);
    }

    [Fact]
    public void A_map_from_key_to_venue_is_read_too()
    {
        var venue = Assert.Single(Read("www:\n  short: WWW\n  long: The Web Conference"));

        Assert.Equal(("www", "WWW", "The Web Conference"), (venue.Key, venue.ShortName, venue.LongName));
    }

    [Theory]
    [InlineData("- {key: a, short: A}\n- {key: a, short: B}", 2, "first one counts")]
    [InlineData("- {key: ../a, short: A}", 1, "no key")]
    [InlineData("- {key: a, kind: circus}", 1, "no kind of venue")]
    [InlineData("- {key: a, kind: 1}", 1, "no kind of venue")]
    [InlineData("- {key: a, link: 'data:text/html,x'}", 1, "no address")]
    [InlineData("- {key: a, aliasses: [x]}", 1, "unknown")]
    [InlineData("- {key: a, aliases: [X y]}\n- {key: b, aliases: [x-Y]}", 2, "also one of the venue a")]
    [InlineData("- just text", 1, "no keys")]
    [InlineData("text", 1, "no list")]
    [InlineData("- long: ＿", 1, "no key")]
    public void Mistakes_are_reported_with_their_line(string yaml, int line, string message)
    {
        Read(yaml);

        var problem = Assert.Single(_problems);
        Assert.Equal(line, problem.At.Line);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    private IReadOnlyList<Venue> Read(string yaml)
    {
        var log = new ProblemLog("venues.yaml", null, _problems.Add);
        return VenuesFile.Read(YamlDocument.Read(yaml, 1, log).Root, log);
    }
}
