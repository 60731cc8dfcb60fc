using CsCheck;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Publications;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Kernel Machines & Co.", "kernel-machines-co")]
    [InlineData("O’Donoghue", "odonoghue")]
    [InlineData("d'Alché-Buc", "dalche-buc")]
    [InlineData("  --x--  ", "x")]
    [InlineData("马欣尹", "马欣尹")]
    [InlineData("हिन्दी भाषा", "हिन्दी-भाषा")]
    [InlineData("\uD842\uDFB7 x", "\uD842\uDFB7-x")]
    [InlineData("../etc/passwd", "etc-passwd")]
    [InlineData("?!", "")]
    [InlineData("❤\uFE0F", "")]
    public void Words_are_parted_by_single_hyphens(string text, string slug) => Assert.Equal(slug, Slug.From(text));

    [Fact]
    public void A_person_is_named_in_index_order()
    {
        Assert.Equal("ma-xinyin", Slug.From(new PersonName("Xinyin", "Ma")));
        Assert.Equal(Slug.From(new PersonName("Philip H. S.", "Torr")), Slug.From(new PersonName("Philip H.S.", "Torr")));
    }

    [Fact]
    public void A_person_is_named_as_the_words_of_the_name_are()
    {
        var part = Gen.String[Gen.Char["aZ9 .-'`,_é"], 0, 60];
        Gen.Select(part, part, part).Sample((given, family, suffix) =>
            Slug.From(new PersonName(given, family) { Suffix = suffix }) == Slug.From($"{family} {given.Replace(".", ". ", StringComparison.Ordinal)} {suffix}"));
    }

    [Fact]
    public void A_slug_is_short_and_has_no_loose_hyphens() =>
        Gen.String[Gen.Char["ab -'é\uD842\uDFB7"], 0, 300].Sample(text =>
        {
            string slug = Slug.From(text);
            return slug.Length <= Slug.MaximumLength && slug.Trim('-') == slug && !slug.Contains("--", StringComparison.Ordinal) && Slug.From(slug) == slug;
        });

    [Theory]
    [InlineData("ma2024cvpr-deepcache", true)]
    [InlineData("DBLP:conf/nips", false)]
    [InlineData("a.b:c+d_e", true)]
    [InlineData("..", false)]
    [InlineData("", false)]
    public void Keys_are_safe_in_addresses(string text, bool isKey) => Assert.Equal(isKey, Slug.IsKey(text));
}
