using System.Text;

namespace SearchPortal.Fuzzing.Making;

/// <summary>Makes bad inputs out of good ones. The same draws make the same input.</summary>
/// <param name="target">Whose seeds and tokens are used.</param>
internal sealed class Mutation(FuzzTarget target)
{
    private const int MostSteps = 6;

    private readonly byte[][] tokens = [.. target.Tokens.Select(Encoding.UTF8.GetBytes)];

    private readonly Func<byte[], Random, byte[]>[] steps = [.. Bytes.Steps, .. Texts.Steps];

    /// <summary>A new input.</summary>
    /// <param name="from">What it is made from: a seed, or an input that led somewhere new.</param>
    /// <param name="others">What parts are borrowed from.</param>
    /// <param name="draws">Decides everything.</param>
    public byte[] Make(byte[] from, IReadOnlyList<byte[]> others, Random draws)
    {
        byte[] made = from;
        for (int left = draws.Next(1, MostSteps + 1); left > 0; left--)
        {
            made = Step(made, others, draws);
            if (made.Length > target.Longest) made = made[..target.Longest];
        }
        return target.Wrap?.Invoke(made, draws) ?? made;
    }

    private byte[] Step(byte[] input, IReadOnlyList<byte[]> others, Random draws) => draws.Next(4) switch
    {
        0 when tokens.Length > 0 => Tokens.Insert(input, tokens, draws),
        1 => Bytes.Splice(input, others[draws.Next(others.Count)], draws),
        _ => steps[draws.Next(steps.Length)](input, draws),
    };
}
