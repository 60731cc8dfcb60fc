using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class ValueNamesTests
{
    private static readonly ValueNames Venues = new(
    [
        ("neurips", ["NeurIPS", "Advances in Neural Information Processing Systems", "NIPS"]),
        ("nips", ["Workshop"]),
        ("tnn", ["IEEE Transactions on Neural Networks", "NIPS"]),
        ("none", ["…"]),
    ]);

    [Theory]
    [InlineData("NIPS", "neurips tnn")]
    [InlineData("neural", "neurips tnn")]
    [InlineData("Processing neural", "neurips")]
    [InlineData("neural workshop", "")]
    [InlineData("neur", "")]
    [InlineData("…", "")]
    public void A_name_that_equals_the_text_comes_before_all_that_hold_its_words(string text, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), Venues.Matching(text));

    [Fact]
    public void A_word_of_very_many_names_means_the_first_of_them() =>
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{i}"), new ValueNames(Enumerable.Range(0, 300).Select(i => ($"{i}", (IEnumerable<string>)[$"Journal {i}"]))).Matching("journal"));
}
