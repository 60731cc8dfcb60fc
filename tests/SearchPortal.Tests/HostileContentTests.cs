using System.Globalization;
using System.Text;
using SearchPortal.Content;
using SearchPortal.Publications;
using SearchPortal.Tests.Content;

namespace SearchPortal.Tests;

/// <summary>Bad files through the whole path, from the content folder to what is found and shown.</summary>
public sealed class HostileContentTests : IDisposable
{
    private const string Neighbour = "{\"key\": \"neighbour\", \"title\": \"A Good Neighbour\", \"year\": 2020, \"authors\": [\"Jane Doe\"]}\n";

    private readonly TestPortal portal = new();

    public HostileContentTests() => portal.Write("publications/zz.jsonl", Neighbour);

    public void Dispose() => portal.Dispose();

    [Theory]
    [InlineData("@misc{a, title = {First Entry}}\n@misc{b, title = {Second Ent")]
    [InlineData("@misc{a, title = {First Entry}}\n@misc{b, title = {Second Entry}")]
    [InlineData("@misc{a, title = {First Entry}}\n@misc{b, title = {Second Entry}, author = {Doe, J")]
    [InlineData("@misc{a, title = {First Entry}}\n@misc{b, title = \"Second")]
    [InlineData("@misc{a, title = {First Entry}}\n@misc{b,")]
    public void Bibtex_cut_in_the_middle_of_an_entry_loses_that_entry_only(string text)
    {
        portal.Write("publications/cut.bib", text);

        portal.Build();

        Assert.Equal(["a", "neighbour"], portal.Keys("").Order());
        Assert.Equal(2, Problem("publications/cut.bib").At.Line);
    }

    [Theory]
    [InlineData("publications/bytes.jsonl", "{\"title\": \"Caf\u00E9\"}\n", 1)]
    [InlineData("publications/bytes.md", "---\ntitle: Caf\u00E9\n---\n", 2)]
    [InlineData("pages/bytes.md", "# A\n\nCaf\u00E9\n", 3)]
    [InlineData("site.yaml", "description: d\ntitle: Caf\u00E9\n", 2)]
    [InlineData("venues.yaml", "- key: cafe\n  short: Caf\u00E9\n", 2)]
    [InlineData("publications/bytes.bib", "@misc{a,\n  title = {Caf\u00E9}}\n", 2)]
    public void Bytes_that_are_not_utf8_are_reported_with_their_line(string path, string text, int line)
    {
        portal.Write(path, Encoding.Latin1.GetBytes(text));

        portal.Build();

        Assert.Equal(["neighbour"], portal.Keys("neighbour"));
        var problem = Problem(path);
        Assert.Equal(line, problem.At.Line);
        Assert.Contains("UTF-8", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', string.Join(' ', portal.Search("").Hits.Select(hit => hit.Publication.Title)));
    }

    [Theory]
    [InlineData("site.yaml", "title: Kept\n", "", 2)]
    [InlineData("venues.yaml", "", "", 1)]
    [InlineData("authors.yaml", "", "", 1)]
    [InlineData("pages/bomb.md", "---\n", "---\nText\n", 2)]
    [InlineData("publications/bomb.md", "---\ntitle: Bomb\n", "---\nText\n", 3)]
    public void A_yaml_bomb_is_refused_and_what_stands_beside_it_is_kept(string path, string before, string after, int firstLine)
    {
        portal.Write(path, before + Bomb() + after).Write("pages/good.md", "# Good");

        portal.Build();

        Assert.Equal(["neighbour"], portal.Keys("neighbour"));
        using var lease = portal.Live.Acquire();
        Assert.Contains(lease.Site.Pages, page => page.Slug == "good");
        if (path == "site.yaml") Assert.Equal("Kept", lease.Site.Settings.Title);
        var problem = portal.Problems.First(problem => problem.At.File == path && problem.Severity == ProblemSeverity.Error);
        Assert.Contains("aliases stand for more text", problem.Message, StringComparison.Ordinal);
        Assert.InRange(problem.At.Line, firstLine + 1, firstLine + 30);
    }

    [Theory]
    [InlineData("publications/a.bib", "\n@misc{../../etc/passwd, title = {Trap}, year = 2020}", 2)]
    [InlineData("publications/a.jsonl", "{\"key\": \"../../etc/passwd\", \"title\": \"Trap\", \"year\": 2020}", 1)]
    [InlineData("publications/a.jsonl", "{\"key\": \"..\", \"title\": \"Trap\", \"year\": 2020}", 1)]
    [InlineData("publications/a.jsonl", "{\"key\": \"/etc/passwd\\u0000\", \"title\": \"Trap\", \"year\": 2020}", 1)]
    [InlineData("publications/a.md", "---\nkey: ../../etc/passwd\ntitle: Trap\nyear: 2020\n---\n", 2)]
    public void A_key_that_climbs_out_of_its_address_is_changed_and_reported(string path, string text, int line)
    {
        portal.Write(path, text);

        portal.Build();

        string key = Assert.Single(portal.Keys("trap"));
        Assert.True(Slug.IsKey(key));
        Assert.DoesNotContain("..", key, StringComparison.Ordinal);
        Assert.Equal(line, Assert.Single(portal.Problems, problem => problem.At.File == path && problem.Message.Contains("cannot", StringComparison.Ordinal)).At.Line);
    }

    [Theory]
    [InlineData("venues.yaml", "- key: ../../etc\n  short: X\n- key: good\n  short: Good\n", 1)]
    [InlineData("authors.yaml", "- id: ../../etc\n  name: A B\n", 1)]
    [InlineData("pages/x.md", "---\nslug: ../../etc\n---\nText", 2)]
    [InlineData("site.yaml", "selected: [good,\n ../../etc]\n", 2)]
    public void A_slug_that_climbs_out_of_its_address_is_refused_with_its_line(string path, string text, int line)
    {
        portal.Write(path, text);

        portal.Build();

        Assert.Equal(line, Problem(path).At.Line);
        using var lease = portal.Live.Acquire();
        Assert.DoesNotContain(
            lease.Site.Venues.Select(venue => venue.Key).Concat(lease.Site.Authors.Select(author => author.Id)).Concat(lease.Site.Pages.Select(page => page.Slug)).Concat(lease.Site.Settings.Selected),
            slug => slug.Contains("..", StringComparison.Ordinal));
    }

    [Fact]
    public void A_script_in_a_page_is_text()
    {
        portal.Write("pages/evil.md", "---\ntitle: <script>alert(1)</script>\n---\n# <script>alert(2)</script>\n\n<script>alert(3)</script>\n\n<img src=x onerror=alert(4)>\n");

        portal.Build();

        using var lease = portal.Live.Acquire();
        SafeHtml.Check(Assert.Single(lease.Site.Pages).Html);
    }

    [Fact]
    public void An_entry_of_fifty_megabytes_on_one_line_is_left_out_and_its_neighbours_are_kept()
    {
        string huge = new('x', 50 << 20);
        portal.Write("publications/huge.bib", $"@misc{{before, title = {{Before}}}}\n@misc{{huge, title = {{Huge}}, abstract = {{{huge}}}}}\n@misc{{after, title = {{After}}}}\n");
        portal.Write("publications/huge.jsonl", $"{{\"title\": \"Ahead\"}}\n{{\"title\": \"Huge\", \"abstract\": \"{huge}\"}}\n{{\"title\": \"Behind\"}}\n");

        portal.Build();

        Assert.Equal(["A Good Neighbour", "After", "Ahead", "Before", "Behind"], portal.Search("").Hits.Select(hit => hit.Publication.Title).Order());
        Assert.Equal((2, 2), (Problem("publications/huge.bib").At.Line, Problem("publications/huge.jsonl").At.Line));
    }

    [Fact]
    public void Fifty_megabytes_that_are_no_entry_at_all_are_passed_over()
    {
        string noise = new('@', 25 << 20);
        portal.Write("publications/noise.bib", $"{noise}{noise}\n@misc{{after, title = {{After}}}}\n").Write("publications/noise.jsonl", $"{noise}{noise}\n{{\"title\": \"Behind\"}}\n");

        portal.Build();

        Assert.Equal(["A Good Neighbour", "After", "Behind"], portal.Search("").Hits.Select(hit => hit.Publication.Title).Order());
    }

    private ContentProblem Problem(string path) => Assert.Single(portal.Problems, problem => problem.At.File == path && IsOfTheFile(problem));

    /// <summary>Entries here are short of fields; that is not what these tests are about.</summary>
    private static bool IsOfTheFile(ContentProblem problem) => !problem.Message.Contains("no year", StringComparison.Ordinal) && !problem.Message.Contains("no author", StringComparison.Ordinal);

    private static string Bomb()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) bomb.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [").AppendJoin(", ", Enumerable.Repeat($"*a{i - 1}", 10)).Append("]\n");
        return bomb.ToString();
    }
}
