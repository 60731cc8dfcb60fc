using System.Runtime.InteropServices;
using System.Text;
using CsCheck;
using SearchPortal.Analysis;
using SearchPortal.Indexing;

namespace SearchPortal.Tests.Indexing;

public sealed class InversionTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("searchportal-inversion-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Every_word_has_the_papers_that_have_it_and_how_often_they_do() => Gen.Select(Gen.String, Gen.Int[1, 9]).Array[0, 9].Array[0, 40].Sample(papers =>
    {
        using var inversion = Inverted(papers, restart: 7);
        Assert.Equal(Expected(papers), Read(inversion));
        Assert.Equal(papers.Select(paper => paper.Sum(word => word.Item2)), inversion.Lengths);
    }, threads: 1, iter: 50);

    [Fact]
    public void Papers_of_several_windows_and_runs_come_in_their_order()
    {
        const int Papers = 70_000;
        const int EachHas = 2 + Inversion.MostPostings / Papers;
        var papers = Enumerable.Range(0, Papers).Select(paper => Enumerable.Range(paper, EachHas).Select(word => ($"{word % 97}", 1 + word % 5)).ToArray()).ToArray();
        using var inversion = Inverted(papers, restart: Papers);
        Assert.Equal(Expected(papers), Read(inversion));
    }

    [Fact]
    public void The_file_is_gone_in_the_end()
    {
        Inverted([[("a", 1)]], restart: 1).Dispose();
        Assert.Empty(folder.EnumerateFiles());
    }

    /// <param name="papers">Words of each paper and how often they count.</param>
    /// <param name="restart">After so many papers words are other objects, as when the vocabulary has forgotten them.</param>
    private Inversion Inverted((string Text, int Times)[][] papers, int restart)
    {
        var inversion = new Inversion(Path.Combine(folder.FullName, "inverted"), word => word.Text);
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        int made = 0;
        foreach (var (i, paper) in papers.Index())
        {
            if (i % restart == 0) words.Clear();
            foreach (var (text, times) in paper)
            {
                if (!words.TryGetValue(text, out var word)) words[text] = word = new Word(text, isStop: false, made += 1 + made % 50 / 49 * 200_000);
                inversion.Add(word, times);
            }
            inversion.EndPaper();
        }
        return inversion;
    }

    private static IEnumerable<(string Term, int Paper, int Times)> Expected((string Text, int Times)[][] papers)
    {
        var postings =
            from paper in papers.Index()
            from word in paper.Item.GroupBy(word => Convert.ToHexString(Encoding.UTF8.GetBytes(word.Text)), word => word.Times)
            select (Term: word.Key, Paper: paper.Index, Times: word.Sum());
        return postings.OrderBy(posting => posting.Term, StringComparer.Ordinal).ThenBy(posting => posting.Paper);
    }

    private static List<(string Term, int Paper, int Times)> Read(Inversion inversion)
    {
        var read = new List<(string, int, int)>();
        var terms = inversion.Complete();
        while (terms.MoveNext())
            foreach (var run in terms.Runs)
                for (int i = 0; i < run.Papers.Length; i++)
                    read.Add((Convert.ToHexString(terms.Term), run.Window * ImpactFile.WindowSize + run.Papers[i], MemoryMarshal.Cast<byte, ushort>(run.Values)[i]));
        return read;
    }
}
