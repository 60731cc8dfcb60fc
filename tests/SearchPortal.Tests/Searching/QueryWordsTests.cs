using CsCheck;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class QueryWordsTests
{
    private static readonly Gen<string> Queries = Gen.OneOf(
        "deep", "a", "THE", "GAN", "AND", "OR", "OR", "NOT", "-", "+", "(", ")", "\"", "~", "~3", "*", "prun*", "?", ":", "title:", "author:", "year:", "in:", "has:",
        "2020", "2019..2024", ">=", "10.1000/x", "arxiv:2312.00858", " ", " ", " ", " ", "马欣尹", "\uD800", ",", "LLM-Pruner", "C++", "\\", "$x$").Array[0, 40].Select(string.Concat);

    [Theory]
    [InlineData("diffusion pruning -survey", "with diffusion · with pruning · without survey")]
    [InlineData("\"deep cache\" \"layer caching\"~3", "with “deep cache” · with “layer caching” within 3 words")]
    [InlineData("caching OR \"deep cache\"", "with caching or “deep cache”")]
    [InlineData("prun* *former wom?n prunning~", "with words beginning with prun · with words ending in former · with words like wom?n · with words spelled like prunning")]
    [InlineData("venue:cvpr year:>=2020", "in venue cvpr · since 2020")]
    [InlineData("year:2019..2024 year:..2020 year:2021", "in 2019–2024 · until 2020 · in 2021")]
    [InlineData("author:\"Ma, X\" title:(deep cache) abstract:\"fast sampling\"", "by author “Ma, X” · in the title deep · in the title cache · in the abstract “fast sampling”")]
    [InlineData("topic:pruning type:thesis has:code key:a", "on topic pruning · of type thesis · with a link to code · with key a")]
    [InlineData("-author:ma -(gan OR year:2020..)", "without author ma · without (gan or 2020 or later)")]
    [InlineData("10.1109/CVPR52733.2024.01492", "with DOI 10.1109/CVPR52733.2024.01492")]
    [InlineData("arXiv:2312.00858v2", "with arXiv number 2312.00858")]
    [InlineData("year:soon", "with soon")]
    [InlineData("", "")]
    public void A_query_is_told_in_words(string text, string words) =>
        Assert.Equal(words, string.Join(" · ", QueryWords.Of(QueryParser.Parse(text)).Select(part => $"{part.Lead} {part.Text}")));

    [Theory]
    [InlineData("diffusion pruning -survey", "pruning -survey|diffusion -survey|diffusion pruning")]
    [InlineData("(gan OR vae) title:deep", "title:deep|gan OR vae")]
    [InlineData("(gan OR the) \"A B\" C", "\"A B\" C|(gan OR the) C|(gan OR the) \"A B\"")]
    [InlineData("(GAN OR THE) deep", "deep|GAN OR the")]
    [InlineData("pruning", "")]
    public void Each_part_can_be_left_out(string text, string rests) =>
        Assert.Equal(rests, string.Join('|', QueryWords.Of(QueryParser.Parse(text)).Select(part => part.Rest)));

    [Fact]
    public void Every_part_has_words_and_the_others_read_the_same_without_it() => Queries.Sample(Check, iter: 5_000);

    [Fact]
    public void Any_string_at_all_is_told_in_words() => Gen.String.Sample(Check);

    [Fact]
    public void Leaving_out_part_after_part_ends_in_the_empty_query() => Queries.Sample(text =>
    {
        var parts = QueryWords.Of(QueryParser.Parse(text));
        for (int left = parts.Count; left > 0; left--)
        {
            Assert.Equal(left, parts.Count);
            text = parts[text.Length % left].Rest;
            if (left == 1) Assert.Equal("", text);
            parts = QueryWords.Of(QueryParser.Parse(text));
        }
        Assert.Empty(parts);
    }, iter: 3_000);

    private static void Check(string text)
    {
        var parsed = QueryParser.Parse(text);
        var parts = QueryWords.Of(parsed);
        Assert.Equal(parsed.Parts.Count, parts.Count);
        for (int i = 0; i < parts.Count; i++)
        {
            Assert.NotEqual("", parts[i].Text);
            var others = QueryParser.Parse(parts[i].Rest).Parts;
            Assert.Equal(parsed.Parts.Where((_, at) => at != i).Select(QueryText.Of), others.Select(QueryText.Of), StringComparer.OrdinalIgnoreCase);
        }
    }
}
