using System.Text;
using CsCheck;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class NearLettersTests
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char["abc"], 1, 9];

    [Fact]
    public void Two_words_are_as_far_apart_as_the_table_of_distances_says() =>
        Gen.Select(Word, Word, Gen.Int[0, 2]).Sample((word, other, edits) =>
        {
            int distance = EditDistance.Between(word, other);
            Assert.Equal(distance <= edits ? distance : -1, Read(word, other, edits));
        });

    [Fact]
    public void The_longest_word_is_told_from_its_neighbours()
    {
        string word = new('x', NearLetters.Longest);

        Assert.Equal(0, Read(word, word, 2));
        Assert.Equal(2, Read(word, word[2..], 2));
        Assert.Equal(2, Read(word, word + "yz", 2));
        Assert.Equal(-1, Read(word, word + "xyz", 2));
    }

    [Fact]
    public void What_cannot_become_near_any_more_is_given_up_at_its_first_letters() =>
        Assert.False(State("pruning", "zzz", 2).IsAlive);

    private static int Read(string word, string other, int edits) => new NearLetters(Encoding.UTF8.GetBytes(word), edits).Edits(State(word, other, edits));

    private static NearState State(string word, string other, int edits)
    {
        var near = new NearLetters(Encoding.UTF8.GetBytes(word), edits);
        return Encoding.UTF8.GetBytes(other).Aggregate(near.Start, (state, letter) => near.Next(state, letter));
    }
}
