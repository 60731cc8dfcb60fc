using CsCheck;

namespace SearchPortal.Tests.Import.Bibtex;

public sealed class BibtexPropertyTests
{
    private static readonly string Valid = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "bib", "biblatex-part.bib"))
        .Replace("crossref", "xref", StringComparison.Ordinal);

    private static readonly Gen<string> Pieces = Gen.OneOf(
        "@", "@article{", "@misc(", "@string{a=", "@comment{", "\n", "\n@book{", "{", "}", "(", ")", "\"", "\\", ",", "=", "#", "k", "title", "year = 2000", "author = {A and B}", "a", "%", " ", "~", "$", "crossref=k", "\u0000", "\uD800", "é").Array[0, 60].Select(string.Concat);

    [Fact]
    public void Any_text_is_read_to_its_end() => Gen.String.Sample(text => BibtexSample.Of(text) is not null, iter: 2_000);

    [Fact]
    public void Any_text_of_BibTeX_pieces_is_read_to_its_end_and_nothing_vanishes() => Pieces.Sample(
        text =>
        {
            var sample = BibtexSample.Of(text + "}})\"\n@misc{last, title = {Last}}");
            return sample.Publications.Count + sample.Problems.Count > 0;
        },
        iter: 5_000);

    [Fact]
    public void Cutting_a_file_keeps_every_entry_that_was_complete()
    {
        string[] keys = [.. BibtexSample.Of(Valid).Keys];
        int[] ends = [.. keys.Select(key => Valid.IndexOf("\n}\n", Valid.IndexOf("{" + key + ",", StringComparison.Ordinal), StringComparison.Ordinal) + 2)];
        Gen.Int[0, Valid.Length].Sample(cut => Assert.Equal(keys[..ends.Count(end => end <= cut)], BibtexSample.Of(Valid[..cut]).Keys), iter: 300);
    }

    [Fact]
    public void Every_source_line_holds_the_sign_of_an_entry()
    {
        Pieces.Array[1, 5].Select(parts => string.Join('\n', parts)).Sample(
            text =>
            {
                string[] lines = text.Split('\n');
                return BibtexSample.Of(text).Publications.All(publication => lines[publication.Source.Line - 1].Contains('@'));
            },
            iter: 3_000);
    }
}
