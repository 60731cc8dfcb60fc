using CsCheck;
using SearchPortal.Content;
using SearchPortal.Indexing;

namespace SearchPortal.Tests.Indexing;

public sealed class IndexUpdateTests
{
    [Fact]
    public void After_any_edits_an_updated_index_answers_as_a_rebuilt_one() => Gen.UInt.Select(EditedContent.Edits.Array[3]).Sample((seed, steps) =>
    {
        using var portal = new TestPortal();
        var content = new EditedContent(portal);
        content.Begin(seed);
        portal.Build();
        foreach (var edits in steps)
        {
            foreach (uint[] edit in edits) content.Apply(edit);
            portal.Problems.Clear();
            var update = portal.Update();
            Assert.Null(update.WhyRebuilt);
            AnswersAsRebuilt(portal, update.IsNew);
        }
    }, iter: 6, threads: 1);

    [Fact]
    public void Only_what_has_changed_is_indexed_anew()
    {
        using var portal = TestPortal.Of(Some.Publication("a"), Some.Publication("b", "Second title"), Some.Publication("c", "Third title"));
        portal.WritePublications(Some.Publication("a"), Some.Publication("b", "Another title"), Some.Publication("d", "Fourth title"));

        var update = portal.Update();

        Assert.Equal((null, 1, 1, 1, 1), (update.WhyRebuilt, update.Manifest.Changes!.Added, update.Manifest.Changes.Changed, update.Manifest.Changes.Removed, update.Manifest.Changes.Unchanged));
        Assert.Equal(update.Manifest.Id, portal.Store.FindCurrent());
        Assert.Equal(["b"], portal.Keys("another"));
        Assert.Empty(portal.Keys("second -nothing"));
        Assert.Empty(portal.Store.Verify());
    }

    [Fact]
    public void Content_that_has_not_changed_makes_no_generation()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        File.SetLastWriteTimeUtc(Path.Combine(portal.ContentPath, "publications/all.jsonl"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.False(portal.Update().IsNew);
        Assert.Single(portal.Store.Generations());
    }

    [Fact]
    public void Without_an_index_everything_is_indexed_and_the_reason_told()
    {
        using var portal = new TestPortal();
        portal.WritePublications(Some.Publication("a"));

        Assert.Equal("there was no index", portal.Update().WhyRebuilt);
        Assert.Equal(1, portal.Search("").Total);
    }

    [Theory]
    [InlineData("readings.bin")]
    [InlineData("publications.bin")]
    [InlineData("site.json")]
    public void From_a_damaged_index_everything_is_indexed_anew(string file)
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        File.WriteAllText(Path.Combine(portal.IndexPath, "generations", portal.Store.FindCurrent()!, file), "x");
        portal.WritePublications(Some.Publication("b"));

        Assert.Contains("damaged", portal.Update().WhyRebuilt, StringComparison.Ordinal);
        Assert.Equal("b", portal.Search("").Hits[0].Publication.Key);
    }

    [Fact]
    public void What_the_owner_says_of_authors_makes_everything_indexed_anew()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        portal.Write("authors.yaml", "- id: doe-jane\n  name: {given: Jane, family: Doe}\n  variants: [Janet Roe]\n");

        Assert.Contains("authors.yaml", portal.Update().WhyRebuilt, StringComparison.Ordinal);
        Assert.Equal(["a"], portal.Keys("author:janet"));
    }

    [Fact]
    public void Where_too_much_has_changed_everything_is_indexed_anew()
    {
        using var portal = TestPortal.Of([.. Enumerable.Range(0, 300).Select(i => Some.Publication($"k{i}", $"Title {i}"))]);
        portal.WritePublications([.. Enumerable.Range(0, 300).Select(i => Some.Publication($"k{i}", $"Other {i}"))]);
        portal.Problems.Clear();

        Assert.Contains("papers have changed", portal.Update().WhyRebuilt, StringComparison.Ordinal);
        AnswersAsRebuilt(portal, told: true);
    }

    [Fact]
    public void Strict_refuses_an_update_of_content_with_problems()
    {
        using var portal = TestPortal.Of(Some.Publication("a"));
        portal.WritePublications(Some.Publication("a", year: null));

        Assert.Contains("--strict", Assert.Throws<IndexBuildException>(() => portal.Update(strict: true)).Message, StringComparison.Ordinal);
        Assert.NotEmpty(portal.Problems);
    }

    [Fact]
    public void The_former_generation_stays_whole_and_a_rollback_serves_it()
    {
        using var portal = TestPortal.Of(Some.Publication("a"), Some.Publication("b", "Second title"));
        string before = portal.Store.FindCurrent()!;
        for (int i = 0; i < 6; i++)
        {
            portal.WritePublications(Some.Publication("a"), Some.Publication("b", $"Title number{i}"));
            portal.Update();
            Assert.All(portal.Store.Generations(), generation => Assert.Empty(portal.Store.Verify(generation.Id)));
        }

        portal.Store.Rollback();

        Assert.Equal(["b"], portal.Keys("number4"));
        Assert.DoesNotContain(portal.Store.Generations(), generation => generation.Id == before);
    }

    private static void AnswersAsRebuilt(TestPortal portal, bool told)
    {
        string rebuilt = portal.IndexPath + "-rebuilt";
        var problems = new List<ContentProblem>();
        new IndexBuilder(new IndexStore(rebuilt), TimeProvider.System).Build(new ContentFolder(portal.ContentPath), false, problems.Add);
        if (told) Assert.Equal(problems, portal.Problems);
        var (expected, actual) = (EverythingAsked.Of(rebuilt), EverythingAsked.Of(portal.IndexPath));
        Assert.Equal(expected.Count, actual.Count);
        for (int i = 0; i < expected.Count; i++) Assert.Equal(expected[i], actual[i]);
    }
}
