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
    public void Another_year_makes_two() => Assert.False(IsSame(Paper with { Year = 2021 }));

    [Theory]
    [InlineData("neurips", PublicationType.ConferencePaper, "Doe", true)]
    [InlineData("icml", PublicationType.Preprint, "Roe", true)]
    [InlineData("icml", PublicationType.ConferencePaper, "Doe", false)]
    [InlineData("neurips", PublicationType.ConferencePaper, "Miller", false)]
    public void Title_and_an_author_in_common_at_another_place_are_versions(string venue, PublicationType type, string family, bool versions) =>
        Assert.Equal(versions, MergeRules.AreVersions(Print(Paper), Print(Paper with { Venue = venue, Type = type, Authors = [new("A", family)], Year = 2021, Identifiers = Identifiers.None })));

    private static bool IsSame(Publication other) => MergeRules.IsSame(Print(Paper), Print(other));

    private static MergePrint Print(Publication publication) => MergePrint.Of(publication, WorkPrint.Of(publication));
}
