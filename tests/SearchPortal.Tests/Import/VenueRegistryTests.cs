using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import;

public sealed class VenueRegistryTests
{
    private static readonly Venue Cvpr = new("cvpr", "CVPR", "Conference on Computer Vision and Pattern Recognition") { Aliases = ["Comp. Vision & Pattern Rec."] };

    private readonly VenueRegistry registry = new([Cvpr]);

    [Theory]
    [InlineData("cvpr")]
    [InlineData("CVPR 2024")]
    [InlineData("comp vision & pattern rec")]
    [InlineData("Proceedings of the 2024 Conference on Computer Vision and Pattern Recognition")]
    [InlineData("IEEE Vision Days (CVPR 2024)")]
    public void The_owners_venue_is_found_by_every_spelling(string text) => Assert.Same(Cvpr, registry.Find(Paper(text)));

    [Fact]
    public void An_unknown_code_becomes_a_venue_that_is_reported_once()
    {
        for (int i = 0; i < 3; i++) registry.Find(Paper("wacv") with { ContainerTitle = i == 0 ? null : "Proceedings of the 5th Winter Conference (WACV)" });
        Assert.Equal(new Venue("wacv", "WACV", "Winter Conference") { Kind = VenueKind.Conference }, registry.All[^1]);
        Assert.Contains("“wacv” is not in venues.yaml (3 entries)", Assert.Single(Problems()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_without_code_becomes_a_venue_under_its_name()
    {
        var venue = registry.Find(new Publication { Title = "T", ContainerTitle = "Proceedings of the 3rd Conference on Hints", Type = PublicationType.ConferencePaper });
        Assert.Equal(("conference-on-hints", "Conference on Hints"), (venue?.Key, venue?.ShortName));
    }

    [Fact]
    public void A_bracketed_code_names_a_new_venue()
    {
        var venue = registry.Find(new Publication { Title = "T", ContainerTitle = "31st Conference on Linguistics (COLING 2025)" });
        Assert.Equal(("coling", "COLING", "Conference on Linguistics"), (venue?.Key, venue?.ShortName, venue?.LongName));
    }

    [Fact]
    public void Preprints_of_one_server_share_a_venue()
    {
        var one = registry.Find(new Publication { Title = "T", ContainerTitle = "arXiv preprint arXiv:2312.00858" });
        var other = registry.Find(new Publication { Title = "U", ContainerTitle = "arXiv" });
        Assert.Equal(("arxiv", VenueKind.Repository, "arxiv"), (one?.Key, one?.Kind, other?.Key));
    }

    [Fact]
    public void A_book_makes_no_venue() =>
        Assert.Null(registry.Find(new Publication { Title = "T", ContainerTitle = "Handbook of Hints", Type = PublicationType.Chapter }));

    [Fact]
    public void Venues_without_end_are_bounded()
    {
        for (int i = 0; i < VenueRegistry.MostUnknown + 5; i++) registry.Find(Paper($"venue x{i}x"));
        Assert.Equal(VenueRegistry.MostUnknown + 1, registry.All.Count);
        Assert.StartsWith("5 entries have no venue", Problems()[^1].Message, StringComparison.Ordinal);
    }

    private static Publication Paper(string venue) => new() { Title = "T", Venue = venue, Type = PublicationType.ConferencePaper };

    private List<ContentProblem> Problems()
    {
        var problems = new List<ContentProblem>();
        registry.ReportUnknown(problems.Add);
        return problems;
    }
}
