using SearchPortal.Import.Merging;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import.Merging;

public sealed class PublicationMergeTests
{
    [Fact]
    public void The_first_counts_and_the_second_fills_what_is_missing()
    {
        var first = Some.Publication(key: "a", @abstract: "", topics: "A") with { Pages = "1-2", Identifiers = new() { Doi = "10.1000/a" }, Links = [new("pdf", "https://a.org/1")] };
        var second = Some.Publication(key: "b", @abstract: "Words.", topics: "B") with
        {
            Pages = "1--2",
            Volume = "3",
            Identifiers = new() { Doi = "10.1000/A", Arxiv = "2001.00001" },
            Links = [new("pdf", "https://a.org/1"), new("code", "https://a.org/2")],
            Authors = [new("Jane", "Doe") { Orcid = "0000-0002-1825-0097" }],
        };
        var one = PublicationMerge.Merge(first, second);
        Assert.Equal(("a", "1-2", "3", "Words.", "A"), (one.Key, one.Pages, one.Volume, one.Abstract, Assert.Single(one.Topics)));
        Assert.Equal(new Identifiers { Doi = "10.1000/a", Arxiv = "2001.00001" }, one.Identifiers);
        Assert.Equal([new("pdf", "https://a.org/1"), new("code", "https://a.org/2")], one.Links);
        Assert.Equal(("b", "0000-0002-1825-0097"), (Assert.Single(one.FormerKeys), one.Authors[0].Orcid));
    }

    [Fact]
    public void A_retraction_that_only_the_second_knows_of_counts()
    {
        var one = PublicationMerge.Merge(Some.Publication(), Some.Publication() with { Status = PublicationStatus.Retracted, StatusNotice = "Wrong." });
        Assert.Equal((PublicationStatus.Retracted, "Wrong."), (one.Status, one.StatusNotice));
    }

    [Fact]
    public void Merging_a_record_with_itself_changes_nothing()
    {
        var paper = Some.Publication(@abstract: "Words.", topics: "A, B") with { Date = new(2020, 5), FormerKeys = ["old"] };
        Assert.Equivalent(paper, PublicationMerge.Merge(paper, paper), strict: true);
    }
}
