using SearchPortal.Content;

namespace SearchPortal.Tests.Import.Bibtex;

public sealed class BibtexScannerTests
{
    private const string Good = "@misc{good, title = {Good}}\n";

    [Theory]
    [InlineData("@article{bad, title = {never closes,\n  year = {2020}\n}\n\n", "never closes")]
    [InlineData("@comment{ no end\n\n", "never closes")]
    [InlineData("@article{bad, title = \"a { b\",\n year = 2020}\n", "never closes")]
    public void A_block_that_never_closes_is_reported_and_the_next_one_survives(string broken, string message)
    {
        var sample = BibtexSample.Of("\n" + broken + Good + "@misc{last, title = {Last}}");
        Assert.Equal(["good", "last"], sample.Keys);
        var problem = Assert.Single(sample.Problems);
        Assert.Equal((ProblemSeverity.Error, 2), (problem.Severity, problem.At.Line));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@article{unclosed, title = {T}, year = 2020\n\n")]
    [InlineData("@article(unclosed, title = {T}, year = 2020,\n\n")]
    [InlineData("@article{unclosed, title = \"T\", year = {2020},")]
    public void An_entry_that_lacks_its_last_brace_alone_is_read_and_told(string unclosed)
    {
        var sample = BibtexSample.Of($"{unclosed}\n{Good}");
        Assert.Equal(["unclosed", "good"], sample.Keys);
        Assert.Equal(("T", 2020), (sample["unclosed"].Title, sample["unclosed"].Year));
        Assert.Contains("closing delimiter", Assert.Single(sample.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Write to me@example.org or me@{x}.")]
    [InlineData("We meet @ noon (local time)")]
    [InlineData("mail: root@article{x, y = {z}}")]
    [InlineData("% @misc{commented, title = {Out}}")]
    [InlineData("@")]
    [InlineData("}{)(\"\\")]
    [InlineData("@comment{jabref-meta: {a}}")]
    [InlineData("@Comment{\n  @article{hidden, title = {Hidden}}\n}")]
    [InlineData("@preamble{ \"\\newcommand{\\noop}[1]{}\" # \"x\" }")]
    public void What_is_no_entry_is_passed_over(string text)
    {
        var sample = BibtexSample.Of(text + "\n" + Good);
        Assert.Equal(["good"], sample.Keys);
        Assert.Empty(sample.Problems);
    }

    [Theory]
    [InlineData("@misc(k, title = \"T (a) b\")")]
    [InlineData("@MISC{k, TITLE = {T (a) b}}")]
    [InlineData("@\n  misc\n {\n k\n , title = {T (a) b} }")]
    [InlineData("text@ x @misc{k,title={T (a) b}}@misc{k2}")]
    [InlineData("}} @misc{k, title = {T (a) b}, note = \"quoted { \\\" } brace\"}")]
    public void Entries_are_found_in_every_form(string text) => Assert.Equal("T (a) b", BibtexSample.Of(text)["k"].Title);

    [Fact]
    public void Escaped_braces_need_no_partner() =>
        Assert.Equal(["a", "good"], BibtexSample.Of("@misc{a, note = {one \\{ only}}\n" + Good).Keys);

    [Fact]
    public void A_backslash_before_the_closing_brace_is_mended()
    {
        var sample = BibtexSample.Of("@misc{a, file = {C:\\papers\\}, title = {T}}\n" + Good);
        Assert.Equal(["a", "good"], sample.Keys);
        Assert.Equal("T", sample["a"].Title);
        Assert.Equal(1, Assert.Single(sample.Problems).At.Line);
    }

    [Fact]
    public void Fields_behind_a_closing_brace_too_many_are_reported()
    {
        var sample = BibtexSample.Of("@misc{a, title = {T}},\n  year = {2000}\n}\n" + Good);
        Assert.Equal(["a", "good"], sample.Keys);
        Assert.Contains("looks like fields", Assert.Single(sample.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_in_a_field_stays_text_and_is_reported()
    {
        var sample = BibtexSample.Of("@misc{a, title = {T}, abstract = {See\n@misc{inner, title = {Inner}}\nthere}}\n" + Good);
        Assert.Equal(["a", "good"], sample.Keys);
        Assert.Equal(2, Assert.Single(sample.Problems).At.Line);
    }

    [Fact]
    public void An_entry_beyond_the_longest_is_left_out_and_its_neighbours_are_read()
    {
        string huge = new('x', 5_000_000);
        var sample = BibtexSample.Of($"{Good}@misc{{huge, title = {{{huge}}}}}\n@misc{{last, title = {{Last}}}}");
        Assert.Equal(["good", "last"], sample.Keys);
        Assert.Equal(2, Assert.Single(sample.Problems).At.Line);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_are_counted_across_chunks(string newline)
    {
        string filler = string.Concat(Enumerable.Repeat("free text, a line of it" + newline, 9_999));
        var sample = BibtexSample.Of($"{filler}@misc{{a,{newline}title = {{T}},{newline}year = {{n.d.}}}}");
        Assert.Equal(10_000, sample.Only.Source.Line);
        Assert.Equal(10_002, Assert.Single(sample.Problems).At.Line);
    }

    [Fact]
    public void A_flood_of_broken_entries_ends_soon_and_its_report_is_cut_off()
    {
        var sample = BibtexSample.Of(string.Concat(Enumerable.Repeat("@a{{\n", 200_000)) + Good);
        Assert.Equal(["good"], sample.Keys);
        Assert.InRange(sample.Problems.Count, 1, 10_000);
    }
}
