using SearchPortal.Cli.Content;
using SearchPortal.Content;

namespace SearchPortal.Cli.Tests.Content;

public sealed class ProblemLogTests
{
    private static readonly ContentProblem Error = ContentProblem.Error(new("a.bib", 17), "ma2024", "the title is missing", "add a title field");
    private static readonly ContentProblem Warning = ContentProblem.Warning(new("a.bib", 0), null, "no \u001b[2Jvenue", "add one");

    [Fact]
    public void Each_problem_is_one_line_in_the_form_of_compilers()
    {
        var lines = new List<string>();
        var log = new ProblemLog(lines.Add);

        log.Add(Error);
        log.Add(Warning);

        Assert.Equal(["a.bib:17: error: ma2024: the title is missing; add a title field", "a.bib: warning: no  [2Jvenue; add one"], lines);
        Assert.Equal("1 error, 1 warning", log.Summary);
    }

    [Fact]
    public void Warnings_fail_a_strict_run_only()
    {
        var log = new ProblemLog(_ => { });

        log.Add(Warning);

        Assert.Equal((false, true), (log.Fails(strict: false), log.Fails(strict: true)));
    }

    [Fact]
    public void Any_number_of_problems_is_counted_and_a_bounded_number_kept()
    {
        var log = new ProblemLog(_ => { });

        for (int i = 0; i < 10_001; i++) log.Add(Error);

        Assert.Equal((10_001, 10_000), (log.Errors, log.Kept.Count));
    }
}
