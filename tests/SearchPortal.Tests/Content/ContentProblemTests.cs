using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Content;

public sealed class ContentProblemTests
{
    [Fact]
    public void What_a_file_is_called_or_says_cannot_look_like_another_line()
    {
        var at = new SourcePosition("publications/a\n\u001b[2Jb.bib", 3);

        var problem = ContentProblem.Note(at, "key\r\n", "one\ntwo", "three");

        Assert.Equal("publications/a  [2Jb.bib:3: note: key  : one two; three", problem.ToString());
    }

    [Fact]
    public void However_long_a_name_is_a_problem_is_short()
    {
        string name = new('n', 10_000);

        Assert.All(
            (ContentProblem[])[ContentProblem.Error(new(name, 1), name, name, name), ContentProblem.Warning(new(name, 1), name, name, name), ContentProblem.Note(new(name, 1), name, name, name)],
            problem => Assert.InRange(problem.ToString().Length, 1, 2_050));
    }
}
