using CsCheck;
using SearchPortal.Indexing;

namespace SearchPortal.Tests.Indexing;

public sealed class PositionCodeTests
{
    private static readonly Gen<uint[]> Posting =
        Gen.Select(Gen.Int[0, 2], Gen.Frequency((6, Gen.Int[0, 200]), (3, Gen.Int[0, 2_000]), (1, Gen.Int[0, int.MaxValue]))).Array[1, 40]
            .Select(places => places.Select(place => WordPosition.Of(place.Item1, place.Item2)).Order().ToArray());

    [Fact]
    public void Positions_are_read_as_they_were_written() => Posting.Array[1, 60].Sample(postings =>
    {
        byte[] bytes = Write(postings);
        int[] times = new int[WordPosition.Fields.Count];
        var reader = new PositionReader();
        for (int i = 0; i < postings.Length; i++)
        {
            Assert.Equal(postings[i], reader.Read(bytes.AsSpan(PositionCode.LengthOf(bytes, i))));
            Assert.Equal(Write([postings[i]]).Length, PositionCode.Count(bytes.AsSpan(PositionCode.LengthOf(bytes, i)), times));
            Assert.Equal(Enumerable.Range(0, times.Length).Select(field => postings[i].Count(position => WordPosition.FieldOf(position) == field)), times);
            Assert.Equal(Write(postings[..i]).Length, PositionCode.LengthOf(bytes, i));
        }
        Assert.Equal(bytes.Length, PositionCode.LengthOf(bytes, postings.Length));
    });

    [Fact]
    public void Damaged_bytes_are_read_within_their_bounds_or_refused() => Gen.Byte.Array[0, 90].Select(Gen.Int[0, 90]).Sample((bytes, count) =>
    {
        Within(bytes, () => new PositionReader().Read(bytes).Length);
        Within(bytes, () => PositionCode.LengthOf(bytes, count));
        Within(bytes, () => PositionCode.Count(bytes, new int[WordPosition.Fields.Count]));
    });

    private static void Within(byte[] bytes, Func<int> read)
    {
        try
        {
            Assert.InRange(read(), 0, bytes.Length);
        }
        catch (InvalidDataException)
        {
            // As it should be.
        }
    }

    private static byte[] Write(uint[][] postings)
    {
        var bytes = new List<byte>();
        foreach (uint[] posting in postings) PositionCode.Write(posting, bytes);
        return [.. bytes];
    }
}
