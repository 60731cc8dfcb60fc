using CsCheck;
using SearchPortal.Searching.Matching;

namespace SearchPortal.Tests.Searching.Matching;

public sealed class WindowJoinTests
{
    private const int Window = 65_536;

    // From lists of none to so many that others are leapt over; dense ones have many documents in both.
    private static readonly Gen<ushort[]> Documents =
        from size in Gen.OneOf(Gen.Int[0, 3], Gen.Int[0, 200], Gen.Int[0, 9_000])
        from span in Gen.OneOf(Gen.Int[0, 300], Gen.Int[0, Window - 1])
        from documents in Gen.Int[0, span].Array[size]
        select documents.Select(document => (ushort)document).Distinct().Order().ToArray();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_join_is_that_of_looking_for_each_document(int number) => Gen.Select(Documents, Documents).Sample((mine, others) =>
    {
        var kind = Enum.GetValues<JoinKind>()[number];
        var matches = new WindowMatches(Window) { Count = mine.Length };
        mine.CopyTo(matches.Documents);
        for (int i = 0; i < mine.Length; i++) matches.Scores[i] = mine[i];
        float[] scores = Array.ConvertAll(others, document => document / 4f);

        WindowJoin.Apply(kind, matches, others, new ReadyScores(scores));

        var both = others.ToHashSet();
        var expected = mine.Where(document => kind == JoinKind.Raise || both.Contains(document) == (kind == JoinKind.Require))
            .Select(document => (document, document + (kind != JoinKind.Exclude && both.Contains(document) ? document / 4f : 0)));
        Assert.Equal(expected, Enumerable.Range(0, matches.Count).Select(i => (matches.Documents[i], matches.Scores[i])));
    }, iter: 300);
}
