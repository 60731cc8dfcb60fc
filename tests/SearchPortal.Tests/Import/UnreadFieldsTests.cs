using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import;

public sealed class UnreadFieldsTests
{
    private static readonly SourcePosition Place = new("a.bib", 3);

    [Fact]
    public void Names_are_told_with_their_counts_the_frequent_ones_first()
    {
        var problem = Assert.Single(Told("file", "bdsk-url-1", "bdsk-url-1"));
        Assert.Equal((ProblemSeverity.Note, "fields that were not read: bdsk-url-1 (2), file (1)"), (problem.Severity, problem.Message));
        Assert.Equal(Place, problem.At);
    }

    [Fact]
    public void Nothing_unread_is_no_news() => Assert.Empty(Told());

    [Fact]
    public void Many_names_are_told_as_others()
    {
        string[] names = [.. Enumerable.Range(0, UnreadFields.MostNames + 50).Select(number => $"field{number:000}")];
        Assert.EndsWith($", others ({names.Length - UnreadFields.MostTold})", Assert.Single(Told(names)).Message, StringComparison.Ordinal);
    }

    private static List<ContentProblem> Told(params string[] names)
    {
        var unread = new UnreadFields();
        foreach (string name in names) unread.Add(name, Place);
        var problems = new List<ContentProblem>();
        unread.Report(problems.Add);
        return problems;
    }
}
