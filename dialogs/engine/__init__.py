"""The decision engine. It can be lifted out whole: it imports nothing of ours."""

from dialogs.engine.answers import Answers as Answers
from dialogs.engine.answers import AnswersError as AnswersError
from dialogs.engine.answers import Value as Value
from dialogs.engine.answers import read as read
from dialogs.engine.decide import decide as decide
from dialogs.engine.decide import judge as judge
from dialogs.engine.decide import may_run as may_run
from dialogs.engine.model import Help as Help
from dialogs.engine.model import MayRun as MayRun
from dialogs.engine.model import Rule as Rule
from dialogs.engine.model import Rung as Rung
from dialogs.engine.model import Verdict as Verdict
from dialogs.engine.prescribe import Prescription as Prescription
from dialogs.engine.prescribe import prescribe as prescribe
from dialogs.engine.settled import settled as settled
