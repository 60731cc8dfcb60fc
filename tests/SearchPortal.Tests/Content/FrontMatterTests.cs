using SearchPortal.Content;

namespace SearchPortal.Tests.Content;

public sealed class FrontMatterTests
{
    private readonly List<ContentProblem> _problems = [];

    [Theory]
    [InlineData("---\ntitle: A\n---\nBody", "A", "Body", 4)]
    [InlineData("---\r\ntitle: A\r\n---\r\nBody\r\n", "A", "Body\r\n", 4)]
    [InlineData("---  \ntitle: A\n...\n\nBody", "A", "\nBody", 4)]
    [InlineData("---\ntitle: A\n---\nBody\n\n---\n\nMore", "A", "Body\n\n---\n\nMore", 4)]
    [InlineData("---\ntitle: A\ntext: |\n  x\n  --- \n---", "A", "", 7)]
    [InlineData("---\n---\nBody", null, "Body", 3)]
    [InlineData("---\n# only a comment\n---\n", null, "", 4)]
    public void A_file_is_parted_in_two(string text, string? title, string body, int line)
    {
        var parts = FrontMatter.Read(text, Log)!;

        Assert.Empty(_problems);
        Assert.Equal(title, (parts.Fields.Find("title") as YamlText)?.Text);
        Assert.Equal((body, line), (parts.Body, parts.BodyLine));
    }

    [Theory]
    [InlineData("", 1, "there is no front matter")]
    [InlineData("# Title\n---\n", 1, "there is no front matter")]
    [InlineData("----\ntitle: A\n----\n", 1, "there is no front matter")]
    [InlineData("+++\ntitle = \"A\"\n", 1, "does not end")]
    [InlineData("---\ntitle: A\nBody", 1, "does not end")]
    [InlineData("---", 1, "does not end")]
    [InlineData("---\n- A\n---\n", 2, "holds no keys")]
    [InlineData("---\na: 1\ntitle: A: B\n---\n", 3, "not YAML")]
    public void A_file_that_cannot_be_parted_is_reported(string text, int line, string message)
    {
        Assert.Null(FrontMatter.Read(text, Log));

        var problem = Assert.Single(_problems);
        Assert.Equal(line, problem.At.Line);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    private ProblemLog Log => new("pages/a.md", null, _problems.Add);
}
