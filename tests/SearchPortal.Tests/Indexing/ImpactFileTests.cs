using System.Text;
using CsCheck;
using SearchPortal.Indexing;

namespace SearchPortal.Tests.Indexing;

public sealed class ImpactFileTests
{
    private static readonly Gen<string> Term = Gen.OneOf(Gen.String[Gen.Char['a', 'c'], 1, 6], Gen.String[Gen.Char['é', 'ö'], 1, 90], Gen.Const("剪枝"));

    [Fact]
    public void Every_term_is_found_and_no_other() => Gen.Select(Term.Array[0, 200], Term.Array[20]).Sample((terms, others) =>
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            string[] sorted = [.. terms.Distinct().OrderBy(term => term, Comparer<string>.Create((a, b) => Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b))))];
            using (var writer = new ImpactFileWriter(path))
            {
                for (int i = 0; i < sorted.Length; i++)
                {
                    for (int doc = 0; doc <= i; doc++) writer.Add(doc, 1);
                    writer.EndTerm(Encoding.UTF8.GetBytes(sorted[i]));
                }
                writer.Complete(1, [1]);
            }
            using var file = new ImpactFile(path);
            Assert.Equal(Enumerable.Range(1, sorted.Length), sorted.Select(file.Documents));
            Assert.All(others.Except(sorted), other => Assert.Equal(0, file.Documents(other)));
        }
        finally
        {
            File.Delete(path);
        }
    }, iter: 50);
}
