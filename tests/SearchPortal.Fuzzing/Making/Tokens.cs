namespace SearchPortal.Fuzzing.Making;

/// <summary>What can happen with the words and signs of a language.</summary>
internal static class Tokens
{
    private const int Deepest = 3_000;

    /// <summary>Puts a token in once or many times, nests a place in two of them, or puts one in place of another.</summary>
    public static byte[] Insert(byte[] input, byte[][] tokens, Random draws)
    {
        byte[] token = tokens[draws.Next(tokens.Length)], other = tokens[draws.Next(tokens.Length)];
        int at = draws.Next(input.Length + 1);
        switch (draws.Next(5))
        {
            case 0:
                return Bytes.Insert(input, at, Bytes.Copies(token, draws.Next(1, Deepest)));
            case 1:
                int end = at + Bytes.Length(input.Length - at, draws), depth = draws.Next(1, Deepest);
                return [.. input[..at], .. Bytes.Copies(token, depth), .. input[at..end], .. Bytes.Copies(other, depth), .. input[end..]];
            case 2:
                return Replace(input, token, other, draws);
            default:
                return Bytes.Insert(input, at, token);
        }
    }

    private static byte[] Replace(byte[] input, byte[] token, byte[] other, Random draws)
    {
        int from = draws.Next(input.Length + 1), found = input.AsSpan(from).IndexOf(token);
        return found < 0 || token.Length == 0 ? Bytes.Insert(input, from, other) : [.. input[..(from + found)], .. other, .. input[(from + found + token.Length)..]];
    }
}
