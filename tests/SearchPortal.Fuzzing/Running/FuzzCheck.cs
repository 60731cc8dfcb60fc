namespace SearchPortal.Fuzzing.Running;

/// <summary>Gives an input to a target and says what is wrong with what happens.</summary>
internal static class FuzzCheck
{
    /// <summary>What is wrong; null when nothing is. Memory is bounded besides: what does not end takes ever more of it.</summary>
    public static Exception? Run(FuzzTarget target, byte[] input)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            target.Try(input);
        }
        catch (Exception fault)
        {
            // Whatever it is, nothing should have come out.
            return fault;
        }
        long taken = GC.GetAllocatedBytesForCurrentThread() - before, most = target.Memory.Start + target.Memory.PerByte * input.Length;
        return taken > most ? new FuzzFault($"{input.Length} bytes took {taken >> 20} MB of memory; {most >> 20} were expected at most.") : null;
    }
}
