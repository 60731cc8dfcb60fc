using System.Buffers;
using System.Text;

namespace SearchPortal.Import;

/// <summary>The bytes of a text that are no ASCII, counted by how they stand.</summary>
internal sealed class ForeignLetters
{
    private const int LongRun = 3;

    private readonly int[] counts = new int[256];
    private readonly int[] leads = new int[256];
    private readonly int[] withinWords = new int[256];
    private int inPairs;
    private int inUtf8;
    private int inLongRuns;

    /// <summary>Counts a text.</summary>
    public ForeignLetters(ReadOnlySpan<byte> text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            if (text[start] < 0x80) continue;
            int end = start;
            while (end < text.Length && text[end] >= 0x80) end++;
            Take(text[start..end], start > 0 && char.IsAsciiLetter((char)text[start - 1]) && end < text.Length && char.IsAsciiLetter((char)text[end]));
            start = end;
        }
        IsShiftJis = HasWholePairs(text);
    }

    /// <summary>Whether every letter of two bytes that Shift-JIS would begin is one: a byte that is none takes what follows along.</summary>
    public bool IsShiftJis { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many pairs of two there are.</summary>
    public int Leads { get; private set; }

    /// <summary>Length of the longest run without ASCII.</summary>
    public int LongestRun { get; private set; }

    /// <summary>Share of them in runs of an even number that are all pairs of high bytes.</summary>
    public double ShareInPairs => (double)inPairs / Count;

    /// <summary>Share of them in characters of UTF-8.</summary>
    public double ShareInUtf8 => (double)inUtf8 / Count;

    /// <summary>Share of them in runs of three and more.</summary>
    public double ShareInLongRuns => (double)inLongRuns / Count;

    /// <summary>Share of some bytes.</summary>
    public double Share(Func<int, bool> which) => (double)Sum(counts, which) / Count;

    /// <summary>Share of pairs that begin with some bytes.</summary>
    public double ShareOfLeads(Func<int, bool> which) => Leads == 0 ? 0 : (double)Sum(leads, which) / Leads;

    /// <summary>How often some bytes stand alone between two letters of ASCII.</summary>
    public int WithinWords(Func<int, bool> which) => Sum(withinWords, which);

    private void Take(ReadOnlySpan<byte> run, bool isWithinWord)
    {
        Count += run.Length;
        LongestRun = Math.Max(LongestRun, run.Length);
        foreach (byte b in run) counts[b]++;
        if (run.Length >= LongRun) inLongRuns += run.Length;
        if (run.Length == 1 && isWithinWord) withinWords[run[0]]++;
        for (var rest = run; !rest.IsEmpty;)
        {
            bool isCharacter = Rune.DecodeFromUtf8(rest, out _, out int length) == OperationStatus.Done;
            // Two bytes of East Asian encodings are often such a character by accident.
            if (isCharacter && (length > 2 || run.Length == 2)) inUtf8 += length;
            rest = rest[Math.Max(1, length)..];
        }
        if (run.Length % 2 != 0 || run.IndexOfAnyInRange((byte)0x80, (byte)0xA0) >= 0) return;
        inPairs += run.Length;
        Leads += run.Length / 2;
        for (int i = 0; i < run.Length; i += 2) leads[run[i]]++;
    }

    private static bool HasWholePairs(ReadOnlySpan<byte> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < 0x80 or (>= 0xA1 and <= 0xDF)) continue;
            if (text[i] is not ((>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC))) return false;
            if (++i < text.Length && text[i] is not ((>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFC))) return false;
        }
        return true;
    }

    private static int Sum(int[] table, Func<int, bool> which)
    {
        int sum = 0;
        for (int b = 0x80; b < table.Length; b++)
            if (which(b)) sum += table[b];
        return sum;
    }
}
