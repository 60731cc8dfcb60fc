using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Content;

public sealed class AuthorsFileTests
{
    private readonly List<ContentProblem> _problems = [];

    [Fact]
    public void Names_are_read_in_one_piece_or_in_parts()
    {
        var authors = Read("""
            - name: Xinyin Ma
              variants: [马欣尹, "Ma Xinyin", 马欣尹]
              links: {github: "https://github.com/horseee"}
            - id: wang-2
              name: {given: Wei, family: Wang, suffix: Jr.}
              orcid: https://orcid.org/0000-0002-1825-0097
              publications: [wang2020x-y]
            """);

        Assert.Empty(_problems);
        Assert.Equal(["ma-xinyin", "wang-2"], authors.Select(author => author.Id));
        Assert.Equal(new PersonName("Xinyin", "Ma"), authors[0].Name);
        Assert.Equal(["马欣尹", "Ma Xinyin"], authors[0].Variants);
        Assert.Equal(new PersonName("Wei", "Wang") { Suffix = "Jr.", Orcid = "0000-0002-1825-0097" }, authors[1].Name);
        Assert.Equal(["wang2020x-y"], authors[1].Publications);
    }

    [Theory]
    [InlineData("- {id: a}", 1, "no name")]
    [InlineData("- {id: A b, name: A B}", 1, "no id")]
    [InlineData("- name: A B\n- name: A B", 2, "first one counts")]
    [InlineData("- {name: A B, orcid: 0000-0002-1825-0098}", 1, "no ORCID")]
    [InlineData("- {name: A B, publications: [../x]}", 1, "no key")]
    [InlineData("- {name: A B, variant: [x]}", 1, "unknown")]
    [InlineData("- {name: [A, B]}", 1, "a list where text")]
    public void Mistakes_are_reported_with_their_line(string yaml, int line, string message)
    {
        Read(yaml);

        Assert.Contains(_problems, problem => problem.At.Line == line && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    private IReadOnlyList<Author> Read(string yaml)
    {
        var log = new ProblemLog("authors.yaml", null, _problems.Add);
        return AuthorsFile.Read(YamlDocument.Read(yaml, 1, log).Root, log);
    }
}
