namespace SearchPortal.Tests.Import;

public sealed class OmittedNamesTests
{
    [Theory]
    [InlineData("a.json", """[{"key": "a", "title": "A Title", "year": 2020, "authors": ["Jane Doe", "others"]}]""", "others")]
    [InlineData("b.json", """[{"key": "a", "title": "A Title", "year": 2020, "authors": [{"name": "Jane Doe"}, {"name": "others"}]}]""", "others")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - A Title\nPY  - 2020\nAU  - Doe, Jane\nAU  - et al.\nER  - \n", "et al.")]
    [InlineData("a.md", "---\ntitle: A Title\nyear: 2020\nauthors: [Jane Doe, et al]\n---\nWords.\n", "et al")]
    public void A_list_of_authors_that_leaves_some_out_is_told(string file, string text, string end)
    {
        using var portal = new TestPortal();
        portal.Write($"publications/{file}", text).Build();

        Assert.Equal(["Jane Doe"], portal.Ask(searcher => searcher.Search(new())).Hits[0].Publication.Authors.Select(name => name.Display));
        var told = portal.Problems.Where(problem => problem.Message.Contains("author", StringComparison.Ordinal) || problem.Message.Contains("name", StringComparison.Ordinal));
        Assert.EndsWith($"ends in “{end}”", Assert.Single(told).Message, StringComparison.Ordinal);
    }
}
