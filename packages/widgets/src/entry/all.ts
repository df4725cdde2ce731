import '../card/define.ts';
import '../finder/define.ts';
import '../signup/define.ts';
