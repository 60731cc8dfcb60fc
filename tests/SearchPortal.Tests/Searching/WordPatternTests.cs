using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class WordPatternTests
{
    private static readonly Gen<(string Pattern, string Word)> PatternAndWord =
        Gen.Select(Gen.Char["ab*?"].Array[0, 8], Gen.Char["ab"].Array[0, 10], (pattern, word) => (new string(pattern), new string(word)));

    [Fact]
    public void A_word_fits_a_pattern_as_it_fits_the_regular_expression() =>
        PatternAndWord.Sample((pattern, word) =>
            WordPattern.Fits(pattern, word) == Regex.IsMatch(word, $"^{Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal).Replace(@"\?", ".", StringComparison.Ordinal)}$"));

    [Fact]
    public void Bytes_of_ASCII_fit_as_letters_do() =>
        PatternAndWord.Sample((pattern, word) => WordPattern.Fits(pattern, word) == WordPattern.Fits(Encoding.ASCII.GetBytes(pattern), Encoding.ASCII.GetBytes(word)));

    [Fact]
    public void A_written_word_fits_as_its_folded_letters_do() => Gen.Select(Gen.Char["ab'*?"].Array[0, 8], Gen.Char["aAbB`'-éÉﬀ\u0301"].Array[0, 80]).Sample((signs, letters) =>
    {
        string pattern = new(signs), written = new(letters);
        Assert.Equal(WordPattern.Fits(pattern, TextFolding.Fold(written)), WordPattern.FitsWritten(pattern, written));
        Assert.Equal(WordPattern.Fits($"*{pattern}*", TextFolding.Fold(written)), WordPattern.FitsWritten($"*{pattern}*", written));
    });

    [Theory]
    [InlineData("m?ller")]
    [InlineData("*жl*")]
    [InlineData("m*r")]
    public void Letters_beyond_ASCII_are_found_by_patterns(string pattern)
    {
        using var portal = TestPortal.Of(Some.Publication("a", "On 学习 methods of mжller"), Some.Publication("b", "Something else"));
        Assert.Equal(["a"], portal.Keys(pattern));
    }
}
