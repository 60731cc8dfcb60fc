namespace SearchPortal.Fuzzing.Making;

/// <summary>What can happen to bytes whatever they mean.</summary>
internal static class Bytes
{
    private const int MostCopies = 500;

    /// <summary>All of it that needs nothing else.</summary>
    public static readonly Func<byte[], Random, byte[]>[] Steps = [Flip, Set, CutEnd, CutStart, Remove, Repeat];

    /// <summary>The beginning of one and the end of another, or a part of another in the middle of one.</summary>
    public static byte[] Splice(byte[] input, byte[] other, Random draws)
    {
        int at = draws.Next(input.Length + 1), from = draws.Next(other.Length + 1);
        return draws.Next(2) == 0 ? [.. input[..at], .. other[from..]] : Insert(input, at, other.AsSpan(from, Length(other.Length - from, draws)));
    }

    /// <summary>Puts bytes between others.</summary>
    public static byte[] Insert(byte[] input, int at, ReadOnlySpan<byte> bytes) => [.. input.AsSpan(0, at), .. bytes, .. input.AsSpan(at)];

    /// <summary>A length up to another, mostly short.</summary>
    public static int Length(int most, Random draws) => most == 0 ? 0 : draws.Next(Math.Min(most, 1 << draws.Next(1, 16)) + 1);

    private static byte[] Flip(byte[] input, Random draws) => Change(input, draws, old => (byte)(old ^ (1 << draws.Next(8))));

    private static byte[] Set(byte[] input, Random draws) => Change(input, draws, _ => (byte)draws.Next(256));

    private static byte[] Change(byte[] input, Random draws, Func<byte, byte> change)
    {
        if (input.Length == 0) return input;
        byte[] changed = [.. input];
        for (int left = draws.Next(1, 9); left > 0; left--)
        {
            int at = draws.Next(changed.Length);
            changed[at] = change(changed[at]);
        }
        return changed;
    }

    private static byte[] CutEnd(byte[] input, Random draws) => input[..draws.Next(input.Length + 1)];

    private static byte[] CutStart(byte[] input, Random draws) => input[draws.Next(input.Length + 1)..];

    private static byte[] Remove(byte[] input, Random draws)
    {
        int at = draws.Next(input.Length + 1);
        return [.. input[..at], .. input[(at + Length(input.Length - at, draws))..]];
    }

    private static byte[] Repeat(byte[] input, Random draws)
    {
        int at = draws.Next(input.Length + 1);
        byte[] part = input[at..(at + Length(input.Length - at, draws))];
        return Insert(input, at, Copies(part, draws.Next(1, MostCopies)));
    }

    /// <summary>Bytes many times over, 64 KB at most.</summary>
    public static byte[] Copies(byte[] part, int count)
    {
        if (part.Length == 0) return [];
        byte[] copies = new byte[part.Length * Math.Min(count, Math.Max(1, (64 << 10) / part.Length))];
        for (int at = 0; at < copies.Length; at += part.Length) part.CopyTo(copies, at);
        return copies;
    }
}
