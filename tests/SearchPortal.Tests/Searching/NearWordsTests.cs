using CsCheck;
using SearchPortal.Indexing;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class NearWordsTests
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char["abcü"], 1, 7];

    [Fact]
    public void Words_that_begin_with_one_slip_mended_are_found_and_no_others() =>
        Gen.Select(Word.Array[1, 20], Word.Where(word => word.Length > 5)).Sample((known, typed) =>
        {
            string[] words = [.. known.Distinct().Order(StringComparer.Ordinal)];
            int[] starts = [0, .. words.Select((_, i) => words.Take(i + 1).Sum(word => word.Length))];
            var dictionary = new CompletionDictionary(starts, string.Concat(words));
            var found = NearWords.Find(dictionary, typed, 0, int.MaxValue).SelectMany(word => words[word.Range.From..word.Range.To]).ToHashSet();

            Assert.Equal(words.Where(word => IsNear(word, typed)), words.Where(word => found.Contains(word) || word.StartsWith(typed, StringComparison.Ordinal)));
        });

    private static bool IsNear(string word, string typed) =>
        Enumerable.Range(0, word.Length + 1).Any(length => EditDistance.Between(typed, word[..length]) <= 1);
}
