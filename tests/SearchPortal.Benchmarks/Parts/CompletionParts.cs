using BenchmarkDotNet.Attributes;
using SearchPortal.Analysis;
using SearchPortal.Indexing;
using SearchPortal.Searching;

namespace SearchPortal.Benchmarks.Parts;

/// <summary>Finding entries for what is typed, among titles made of the words of one abstract.</summary>
public class CompletionParts : IDisposable
{
    private const int Titles = 50_000;
    private const int TitleLength = 9;

    private readonly string path = Path.GetTempFileName();
    private CompletionFile file = null!;

    [GlobalSetup]
    public void Write()
    {
        var words = TextTokenizer.Tokenize(SampleTexts.Abstract).FindAll(token => !token.IsCompound);
        var dice = new Random(1);
        var entries = new CompletionCollector();
        for (int i = 0; i < Titles; i++)
            entries.Add(CompletionKind.Paper, i, i, [Enumerable.Range(0, TitleLength).Select(_ => words[dice.Next(words.Count)]).ToList()]);
        File.Delete(path);
        CompletionFileWriter.Write(path, entries.Complete());
        file = new CompletionFile(path);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        file.Dispose();
        File.Delete(path);
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public int OneLetter() => Find("p");

    [Benchmark]
    public int OneWord() => Find("pruned");

    [Benchmark]
    public int TwoWords() => Find("network la");

    [Benchmark]
    public int Respelled() => NearWords.Find(file.Words, "netwrok", 1, int.MaxValue).Count;

    private int Find(string text)
    {
        var typed = TypedText.Read(text);
        var matches = new CompletionMatches(file);
        new CompletionSearch(file, matches).Add([.. typed.Parts.Select(word => TypedWord.Find(file.Words, word, TypedPlace.Last))], 0);
        return matches.Count;
    }
}
