using System.Text;
using CsCheck;
using SearchPortal.Indexing;

namespace SearchPortal.Tests.Indexing;

public sealed class OrdinalsTests
{
    // Beside letters what UTF-16 and UTF-8 order differently, often with the same beginning.
    private static readonly Gen<string> Value = Gen.OneOf(new[] { "a", "b", "é", "\uE000", "\uFFFD", "𝔸", "𝔹", "😀" }.Select(Gen.Const).ToArray()).Array[0, 5].Select(string.Concat);

    [Fact]
    public void Values_are_compared_by_their_bytes() => Gen.Select(Value, Value).Sample((a, b) =>
        Assert.Equal(Math.Sign(Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b))), Math.Sign(Ordinals.Compare(a, b))));
}
