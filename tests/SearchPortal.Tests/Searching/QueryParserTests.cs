using CsCheck;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  deep   cache ", "deep cache")]
    [InlineData("“deep cache” -gan", "\"deep cache\" -gan")]
    [InlineData("\"a b\"~5", "\"a b\"~5")]
    [InlineData("gan OR vae diffusion", "gan OR vae diffusion")]
    [InlineData("gan OR (vae diffusion)", "gan OR vae diffusion")]
    [InlineData("(gan OR vae) diffusion", "(gan OR vae) diffusion")]
    [InlineData("GAN OR VAE", "GAN OR VAE")]
    [InlineData("ATTENTION IS ALL YOU NEED AND MORE", "ATTENTION IS ALL YOU NEED and MORE")]
    [InlineData("a AND b NOT c", "a b -c")]
    [InlineData("title:(deep cache)", "title:deep title:cache")]
    [InlineData("author:\"Ma, X\" year:2019..2024", "author:\"Ma, X\" year:2019..2024")]
    [InlineData("year:>=2020", "year:2020..")]
    [InlineData("year:<2020", "year:..2019")]
    [InlineData("year:2024-2019", "year:2019..2024")]
    [InlineData("prun* *former wom?n", "prun* *former wom?n")]
    [InlineData("is it true?", "is it true")]
    [InlineData("word~", "word~")]
    [InlineData("DeepCache: Accelerating Diffusion", "DeepCache Accelerating Diffusion")]
    [InlineData("foo:bar", "foo:bar")]
    [InlineData("((a b", "a b")]
    [InlineData("a) b", "a b")]
    [InlineData("a OR b) c", "a OR b c")]
    [InlineData("\"unbalanced quote", "unbalanced quote")]
    [InlineData("AND OR NOT", "and or not")]
    [InlineData("?!", "")]
    [InlineData("10.1109/CVPR52733.2024.01492", "doi:\"10.1109/CVPR52733.2024.01492\"")]
    [InlineData("https://doi.org/10.1109/CVPR52733.2024.01492", "doi:\"10.1109/CVPR52733.2024.01492\"")]
    [InlineData("arXiv:2312.00858v2", "arxiv:\"2312.00858\"")]
    [InlineData("https://arxiv.org/pdf/2312.00858.pdf", "arxiv:\"2312.00858\"")]
    [InlineData("https://github.com/horseee/DeepCache", "url:\"https://github.com/horseee/DeepCache\"")]
    public void A_query_is_read_as_a_person_means_it(string text, string canonical)
    {
        Assert.Equal(canonical, QueryText.Of(QueryParser.Parse(text).Root));
    }

    [Fact]
    public void The_canonical_text_of_any_query_reads_the_same_again()
    {
        var pieces = Gen.OneOf(
            "deep", "a", "AND", "OR", "NOT", "-", "+", "!", "(", ")", "\"", "“", "~", "~3", "*", "prun*", "?", ":", "title:", "author:", "year:", "in:", "foo:",
            "2020", "2019..2024", ">=", "10.1000/x", "arxiv:2312.00858", " ", " ", " ", "\t", "马欣尹", "é", "\uD800", "\0", ",", ".", "the", "LLM-Pruner", "C++", "\\", "$x$");
        Gen.Select(pieces.Array[0, 40], parts => string.Concat(parts)).Sample(text =>
        {
            string canonical = QueryText.Of(QueryParser.Parse(text).Root);
            Assert.Equal(canonical, QueryText.Of(QueryParser.Parse(canonical).Root));
        }, iter: 20_000);
    }

    [Fact]
    public void Parentheses_that_stand_too_deep_are_as_if_they_were_not_there()
    {
        string typed = string.Concat(Enumerable.Repeat("(a OR b ", 20)) + "c" + new string(')', 20) + " d";

        string canonical = QueryText.Of(QueryParser.Parse(typed).Root);

        Assert.Equal(16, canonical.Count(c => c == '('));
        Assert.EndsWith($" c{new string(')', 16)} d", canonical);
    }

    [Fact]
    public void Any_string_at_all_has_a_reading()
    {
        Gen.String.Sample(text =>
        {
            string canonical = QueryText.Of(QueryParser.Parse(text).Root);
            Assert.Equal(canonical, QueryText.Of(QueryParser.Parse(canonical).Root));
        });
    }

    [Theory]
    [InlineData("(")]
    [InlineData("-(")]
    [InlineData("\"a\"~9 ")]
    [InlineData("title:(a OR ")]
    public void Ten_thousand_characters_end(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
        Assert.True(QueryText.Of(QueryParser.Parse(text).Root).Length < 20_000);
    }
}
