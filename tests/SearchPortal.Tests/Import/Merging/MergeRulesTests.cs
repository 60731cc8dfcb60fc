using SearchPortal.Import;
using SearchPortal.Import.Merging;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import.Merging;

public sealed class MergeRulesTests
{
    private static readonly Publication Paper = Some.Publication() with { Identifiers = new() { Doi = "10.1000/a" }, Authors = [new("Jane", "Doe"), new("Max", "Roe")] };

    [Fact]
    public void The_same_record_is_one() => Assert.True(IsSame(Paper with { Title = "SOME Title." }));

    [Fact]
    public void What_the_other_does_not_say_is_no_difference() => Assert.True(IsSame(Paper with { Venue = null, Identifiers = Identifiers.None, Type = PublicationType.Document }));

    [Fact]
    public void Identifiers_that_contradict_make_two() => Assert.False(IsSame(Paper with { Identifiers = new() { Doi = "10.1000/b" } }));

    [Fact]
    public void An_identifier_alone_makes_no_one() => Assert.False(IsSame(Paper with { Title = "Another title" }));

    [Fact]
    public void An_identifier_bridges_initials_and_a_venue_written_otherwise() =>
        Assert.True(IsSame(Paper with { Authors = [new("J.", "Doe")], Venue = "Int. Conf. Mach. Learn.", Identifiers = new() { Doi = "10.1000/A" } }));

    [Fact]
    public void Initials_without_an_identifier_make_two() => Assert.False(IsSame(Paper with { Authors = [new("J.", "Doe")], Identifiers = Identifiers.None }));

    [Fact]
    public void An_abbreviated_journal_is_the_journal()
    {
        var article = Paper with { Venue = null, ContainerTitle = "Journal of Machine Learning Research", Type = PublicationType.JournalArticle, Identifiers = Identifiers.None };
        var same = article with { ContainerTitle = "J. Mach. Learn. Res." };
        Assert.True(MergeRules.IsSame(Print(article), Print(same)));
        Assert.False(MergeRules.AreVersions(Print(article), Print(same with { Year = 2021 })));
        Assert.False(MergeRules.IsSame(Print(article), Print(same with { ContainerTitle = "J. Artif. Intell. Res." })));
        Assert.False(MergeRules.IsSame(Print(article), Print(same with { Type = PublicationType.ConferencePaper })));
        Assert.True(MergeRules.AreVersions(Print(article), Print(same with { Type = PublicationType.ConferencePaper })));
    }

    [Fact]
    public void Another_year_makes_two() => Assert.False(IsSame(Paper with { Year = 2021 }));

    [Theory]
    [InlineData("neurips", PublicationType.ConferencePaper, "J. Doe", true)]
    [InlineData("icml", PublicationType.Preprint, "Max Roe", true)]
    [InlineData("neurips", PublicationType.ConferencePaper, "Doe", true)]
    [InlineData("icml", PublicationType.ConferencePaper, "Jane Doe", false)]
    [InlineData("neurips", PublicationType.ConferencePaper, "Jane Miller", false)]
    [InlineData("neurips", PublicationType.ConferencePaper, "Peter Doe", false)]
    [InlineData("neurips", PublicationType.ConferencePaper, "Jane Doe, Ann Li, Bo Ng, Cy Wu", true)]
    public void Title_and_every_second_author_in_common_at_another_place_are_versions(string venue, PublicationType type, string names, bool versions) =>
        Assert.Equal(versions, MergeRules.AreVersions(Print(Paper), Print(Paper with { Venue = venue, Type = type, Authors = [.. names.Split(", ").Select(PersonNameParser.Parse)], Year = 2021, Identifiers = Identifiers.None })));

    [Fact]
    public void One_common_name_in_long_lists_makes_no_versions()
    {
        var first = Paper with { Authors = [.. "Li Wang, Ann Adams, Bo Berg".Split(", ").Select(PersonNameParser.Parse)] };
        var second = Paper with { Venue = "neurips", Authors = [.. "Li Wang, Cy Cole, Di Dunn".Split(", ").Select(PersonNameParser.Parse)], Identifiers = Identifiers.None };

        Assert.False(MergeRules.AreVersions(Print(first), Print(second)));
    }

    private static bool IsSame(Publication other) => MergeRules.IsSame(Print(Paper), Print(other));

    private static MergePrint Print(Publication publication) => MergePrint.Of(publication, WorkPrint.Of(publication));
}
