using SearchPortal.Publications;

namespace SearchPortal.Tests.Publications;

public sealed class PublicationKeyTests
{
    [Theory]
    [InlineData("Ma", "DeepCache: Accelerating Diffusion Models for Free", "ma2024cvpr-deepcache")]
    [InlineData("Ma", "LLM-Pruner: On the Structural Pruning", "ma2024cvpr-llmpruner")]
    [InlineData("van der Schaar", "On the $\\ell_1$ Norm of Things", "vanderschaar2024cvpr-norm")]
    [InlineData("O’Donoghue", "Towards a Théorie", "odonoghue2024cvpr-theorie")]
    [InlineData("Schölkopf", "A/B “Testing”", "scholkopf2024cvpr-testing")]
    [InlineData("马", "Hints", "anon2024cvpr-hints")]
    public void A_key_names_author_year_venue_and_the_first_telling_word(string family, string title, string key) =>
        Assert.Equal(key, PublicationKey.Candidates(Paper(family, title))[0]);

    [Fact]
    public void Further_keys_take_further_words() =>
        Assert.Equal(
            ["ma2024cvpr-deepcache", "ma2024cvpr-deepcache-accelerating", "ma2024cvpr-deepcache-accelerating-diffusion", "ma2024cvpr-deepcache-accelerating-diffusion-models"],
            PublicationKey.Candidates(Paper("Ma", "DeepCache: Accelerating Diffusion Models for Free")));

    [Fact]
    public void A_publication_without_anything_still_has_a_key()
    {
        string key = Assert.Single(PublicationKey.Candidates(new Publication { Title = "深度学习" }));
        Assert.True(Slug.IsKey(key) && key.StartsWith("anon-", StringComparison.Ordinal) && key.All(char.IsAscii));
    }

    [Theory]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("ma 2024/cvpr", "ma-2024-cvpr")]
    [InlineData("<script>x</script>", "script-x-script")]
    [InlineData("DBLP:conf/icml/Ma24.", "DBLP:conf-icml-Ma24")]
    [InlineData("...", "")]
    public void A_key_that_no_address_can_hold_is_made_safe(string given, string safe)
    {
        Assert.Equal(safe, PublicationKey.Safe(given));
        Assert.True(safe.Length == 0 || Slug.IsKey(safe));
    }

    [Fact]
    public void A_safe_key_is_not_too_long() => Assert.True(Slug.IsKey(PublicationKey.Numbered(PublicationKey.Safe(new string('x', 5_000)), 1_000_000)));

    private static Publication Paper(string family, string title) => new() { Title = title, Authors = [new("X", family)], Year = 2024, Venue = "cvpr" };
}
