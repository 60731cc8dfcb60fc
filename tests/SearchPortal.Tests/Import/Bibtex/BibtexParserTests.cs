using SearchPortal.Import.Bibtex;

namespace SearchPortal.Tests.Import.Bibtex;

public sealed class BibtexParserTests
{
    [Theory]
    [InlineData("@string{x = {Journal}}", "x", "Journal")]
    [InlineData("@string(x = \"Journal\")", "X", "Journal")]
    [InlineData("@STRING{x = {Journal}, y = x # \" of \" # {Y}}", "y", "Journal of Y")]
    [InlineData("@string{x = 12}", "x # { a }", "12 a")]
    [InlineData("@string{x = {old}}@string{x = {new}}", "x", "new")]
    public void Abbreviations_are_put_in(string definitions, string value, string expected) =>
        Assert.Equal(expected, BibtexSample.Of($"{definitions}@article{{k, title = {{T}}, journal = {value}}}").Only.ContainerTitle);

    [Fact]
    public void An_undefined_abbreviation_keeps_its_letters_and_is_reported()
    {
        var sample = BibtexSample.OfFields("title = {T},\n journal = jmlr");
        Assert.Equal("jmlr", sample.Only.ContainerTitle);
        Assert.Equal(2, Assert.Single(sample.Problems).At.Line);
    }

    [Fact]
    public void Text_without_braces_is_kept_and_reported()
    {
        var sample = BibtexSample.OfFields("title = A Title of Words, year = 2001");
        Assert.Equal(("A Title of Words", 2001), (sample.Only.Title, sample.Only.Year));
        Assert.Single(sample.Problems);
    }

    [Theory]
    [InlineData("DBLP:conf/x/Y10", "DBLP:conf-x-Y10")]
    [InlineData("10.1145/3292500.3330701", "10.1145-3292500.3330701")]
    [InlineData("https://doi.org/10.1002/abc.12345", "10.1002-abc.12345")]
    [InlineData("doi:10.1137/S0036144500378302", "10.1137-S0036144500378302")]
    public void Keys_of_databases_are_mended_with_a_note(string written, string key)
    {
        var sample = BibtexSample.Of($"@misc{{{written}, title = {{T}}}}");
        Assert.Equal(key, sample.Only.Key);
        Assert.Empty(sample.Problems);
        Assert.Single(sample.Notes);
    }

    [Theory]
    [InlineData("@misc{smith title = {T}}", "smith", "comma behind the key")]
    [InlineData("@misc{title = {T}}", "", "no key")]
    [InlineData("@misc{, title = {T}}", "", "no key")]
    [InlineData("@misc{../../etc/passwd, title = {T}}", "etc-passwd", "address")]
    [InlineData("@misc{Smith 2010, title = {T}}", "Smith-2010", "address")]
    [InlineData("@misc{<script>, title = {T}}", "script", "address")]
    [InlineData("@misc{..., title = {T}}", "", "address")]
    public void Keys_are_mended_and_reported(string text, string key, string message)
    {
        var sample = BibtexSample.Of(text);
        Assert.Equal((key, "T"), (sample.Only.Key, sample.Only.Title));
        Assert.Contains(message, Assert.Single(sample.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title = {T} year = 2001")]
    [InlineData("title = {T}, nonsense, year = 2001")]
    [InlineData("title = {T}, note = \"never closed,\n year = 2001")]
    [InlineData("title = {T}, title = {U}, year = 2001")]
    [InlineData("title = {T\uFFFD}, year = 2001")]
    public void Small_faults_are_reported_and_the_other_fields_are_read(string fields)
    {
        var sample = BibtexSample.OfFields(fields);
        Assert.Equal(("T", 2001), (sample.Only.Title, sample.Only.Year));
        Assert.Single(sample.Problems);
    }

    [Fact]
    public void A_percent_sign_between_fields_begins_a_comment() =>
        Assert.Equal(2001, BibtexSample.OfFields("title = {T},\n% year = {1999},\n year = 2001").Only.Year);

    [Fact]
    public void Abbreviations_of_abbreviations_cannot_grow_without_bound()
    {
        string definitions = "@string{a0 = {xxxxxxxxxx}}" + string.Concat(Enumerable.Range(1, 60).Select(i => $"@string{{a{i} = a{i - 1} # a{i - 1} # a{i - 1}}}\n"));
        var sample = BibtexSample.Of(definitions + "@misc{k, title = a60}");
        Assert.InRange(sample.Only.Title.Length, 0, 4_000_000);
        Assert.NotEmpty(sample.Problems);
    }

    [Fact]
    public void Fields_that_nothing_reads_can_be_named()
    {
        var fields = new Dictionary<string, BibtexField> { ["title"] = new("T", 1), ["timestamp"] = new("2010", 1) };
        Assert.Equal(["timestamp"], new BibtexEntry("misc", "k", 1, fields).UnreadFields);
    }
}
